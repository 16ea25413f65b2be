package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.summarizer.annotate.WordLists;
import org.nightdesk.summarizer.annotate.Words;

/** The words of a sentence, with what its letters and signs tell of them. */
final class Wording {

    /** Written with a capital, but no part of a name. */
    private static final Set<String> NO_NAMES = WordLists.words(Wording.class, "no-names.txt");

    private final List<String> words = new ArrayList<>();

    private final BitSet capital = new BitSet();

    /** By word: whether nothing but a blank, a hyphen, an apostrophe or the point of an initial stands before it. */
    private final BitSet joined = new BitSet();

    private final BitSet abbreviated = new BitSet();

    private final BitSet quoted = new BitSet();

    private int[] stems = {};

    private boolean inQuotation;

    private int end;

    Wording(String text) {
        Words.forEach(text, (word, at, behind) -> {
            int k = words.size();
            capital.set(k, Character.isUpperCase(text.charAt(at)));
            joined.set(k, k > 0 && joins(text, end, at));
            quoted.set(k, follow(text, end, at));
            abbreviated.set(k, behind - at > 1 && Character.isUpperCase(text.charAt(at + 1)));
            words.add(word);
            end = behind;
        });
    }

    /** Whether a quotation is open behind some signs. */
    private boolean follow(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean single = c == '\'' || c == '\u2018' || c == '\u2019';
            boolean opens = i + 1 == to && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            boolean closes = i + 1 < to && c != '\u2018';
            inQuotation = c == '\u201C' || (c == '"'
                    ? !inQuotation
                    : c != '\u201D' && (inQuotation ? !(single && closes) : single && opens));
        }
        return inQuotation;
    }

    private static boolean joins(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean initial = c == '.' && i == from && isShort(text, from);
            if (c != ' ' && c != '-' && c != '\'' && c != '\u2019' && c != '\u00A0' && !initial) {
                return false;
            }
        }
        return true;
    }

    /** "J.", "St.", "Sgt.": up to three letters. */
    private static boolean isShort(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end - start <= 3;
    }

    void number(Vocabulary vocabulary) {
        stems = vocabulary.number(words);
    }

    /** The words, lower-cased. */
    List<String> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    String word(int k) {
        return words.get(k);
    }

    /** Its id in the vocabulary. */
    int stem(int k) {
        return stems[k];
    }

    int[] stems() {
        return stems;
    }

    /** Whether a word is written with a capital. */
    boolean capital(int k) {
        return capital.get(k);
    }

    /** Whether it is written in capitals, as abbreviations are. */
    boolean isAbbreviated(int k) {
        return abbreviated.get(k);
    }

    boolean isQuoted(int k) {
        return quoted.get(k);
    }

    boolean isJoined(int k) {
        return joined.get(k);
    }

    /** Whether a word with a capital may belong to the name behind it: at the start of a sentence any may have one. */
    boolean isNamePart(int k) {
        String word = words.get(k);
        boolean opening = k == 0 && (Words.isStop(word) || word.endsWith("ly"));
        return capital.get(k) && !opening && !NO_NAMES.contains(word);
    }

    /** By word: whether it has a capital away from the start. */
    boolean[] capitals() {
        boolean[] capitals = new boolean[size()];
        for (int k = 1; k < capitals.length; k++) {
            capitals[k] = capital.get(k);
        }
        return capitals;
    }
}
