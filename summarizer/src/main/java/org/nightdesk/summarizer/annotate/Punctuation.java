package org.nightdesk.summarizer.annotate;

/** The signs that end sentences, and those that close quotations and brackets, in the scripts of the world. */
public final class Punctuation {

    /** Ellipsis, the ideographic and full-width stops, doubled marks, Arabic and Urdu ones, danda. */
    private static final String MARKS = "\u2026\u3002\uFF01\uFF1F\uFF0E\u203C\u2047\u2048\u2049\u061F\u06D4\u0964";

    private static final String CLOSERS = "\u201D\u2019\u00BB\u203A)]}\u300D\u300F\uFF09\u3011\u3009\u300B";

    private Punctuation() {}

    /** Whether a sign may end a sentence, or leave it open as an ellipsis does. */
    public static boolean isMark(char c) {
        return c == '.' || c == '?' || c == '!' || (c >= 128 && MARKS.indexOf(c) >= 0);
    }

    /** Whether a sign closes a quotation or a bracket; straight quotation marks, which may also open one, are left out. */
    public static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** What closes a quotation that is not opened as in English: the German, Swedish and French ways. */
    public static char closing(char opening) {
        return switch (opening) {
            case '\u201E' -> '\u201C';
            case '\u201D' -> '\u201D';
            case '\u00AB' -> '\u00BB';
            default -> '\u00AB';
        };
    }
}
