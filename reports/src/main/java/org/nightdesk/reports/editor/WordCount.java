package org.nightdesk.reports.editor;

import java.util.regex.Pattern;

/** Words as a reader counts them: what stands between spaces and holds a letter or digit. */
final class WordCount {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private WordCount() {}

    static int of(String text) {
        return (int) SPACE.splitAsStream(text).filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
