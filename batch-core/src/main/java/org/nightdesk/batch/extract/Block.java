package org.nightdesk.batch.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph, heading or list item.
 *
 * @param kind as far as the source says
 * @param text one line of plain text, not empty
 */
record Block(Kind kind, String text) {

    enum Kind {
        PARAGRAPH, HEADING, ITEM
    }

    /** So many words are a sentence even without a full stop, as in a transcript. */
    private static final int WORDS_OF_A_SENTENCE = 18;

    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964]"
            + "[\"'\u201D\u2019\u00BB\u203A)\\]\u201C\u2018*\u2020 ]*(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\])?");

    private static final Pattern LEADS_ON = Pattern.compile("(?s).*[:;,\u2014\u2013-][\"'\u201D\u2019]?");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'\u2019.-]*");

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}\\p{IsThai}]");

    static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, text);
    }

    /** Whether it can be a sentence, or several: by its last sign or by its length. */
    boolean isSentence() {
        if (kind == Kind.HEADING) {
            return false;
        }
        int words = words();
        return endsAsSentence()
                ? words >= 3 || (words >= 1 && text.indexOf(':') > 0)
                : words >= WORDS_OF_A_SENTENCE || (words >= 6 && LEADS_ON.matcher(text).matches());
    }

    boolean endsAsSentence() {
        return ENDS.matcher(text).matches();
    }

    /** The number of words; in scripts that do not divide them, two letters count as one. */
    int words() {
        int words = 0;
        for (Matcher word = WORD.matcher(text); word.find();) {
            boolean undivided = Character.isIdeographic(word.group().codePointAt(0))
                    || KANA.matcher(word.group()).find();
            words += undivided ? (word.end() - word.start() + 1) / 2 : 1;
        }
        return words;
    }

    /** The words alone, by which a repetition is known. */
    String key() {
        StringBuilder key = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(key::appendCodePoint);
        return key.toString();
    }
}
