package org.nightdesk.reports.editor;

import java.util.regex.Pattern;

/**
 * Words as a reader counts them: what stands between spaces and holds a letter or digit. Of Chinese and Japanese, which
 * are written without spaces, two characters are taken for a word.
 */
final class WordCount {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private WordCount() {}

    static int of(String text) {
        return SPACE.splitAsStream(text).filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .mapToInt(word -> Math.max(1, Math.ceilDiv(unspaced(word), 2))).sum();
    }

    private static int unspaced(String word) {
        return (int) word.codePoints().filter(c -> c >= 0x3040 && (c < 0x3100 || Character.isIdeographic(c))).count();
    }
}
