package org.nightdesk.summarizer.summary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees where a sentence was torn from what stands behind it in its article. */
final class Seam {

    /** "... with mustard 5." */
    private static final Pattern NUMBER_END = Pattern.compile("[\\p{L}\\d)] (\\d{1,2})\\.$");

    /** How far apart the numbers of a list may stand, in UTF-16 units. */
    private static final int LONGEST_ITEM = 400;

    private static final int LONGEST_PARTICLE = 3;

    private Seam() {}

    /**
     * Whether a full stop broke the sentence in its midst: "The run requires . swimmers to ...", or the number of the next item
     * of a list ends it: "... with mustard 5. He ...".
     *
     * @param whole the text of the article
     * @param start where the sentence begins
     * @param end   the place behind its last sign
     */
    static boolean isTorn(String whole, int start, int end) {
        int next = end;
        while (next < whole.length() && Character.isWhitespace(whole.charAt(next))) {
            next++;
        }
        return whole.charAt(end - 1) == '.' && (goesOnSmall(whole, next) || endsInItem(whole, start, end));
    }

    /** Behind a sentence only a name begins small, "iPhone", "de Vries", and an address or a word that fills its line. */
    private static boolean goesOnSmall(String whole, int next) {
        int end = next;
        while (end < whole.length() && Character.isLowerCase(whole.charAt(end))) {
            end++;
        }
        boolean camel = end < whole.length() && Character.isUpperCase(whole.charAt(end));
        boolean particle = end - next <= LONGEST_PARTICLE && end + 1 < whole.length()
                && Character.isUpperCase(whole.charAt(end + 1));
        boolean alone = end == whole.length() || whole.charAt(end) == '\n' || whole.startsWith("www.", next)
                || whole.startsWith("http", next);
        return end > next && !camel && !particle && !alone;
    }

    /** Whether it ends in a number, and the number before or behind it ends another sentence near by. */
    private static boolean endsInItem(String whole, int start, int end) {
        if (end - 2 < start || !Character.isDigit(whole.charAt(end - 2))) {
            return false;
        }
        Matcher number = NUMBER_END.matcher(whole).region(start, end);
        if (!number.find()) {
            return false;
        }
        int n = Integer.parseInt(number.group(1));
        int behind = whole.indexOf(item(n + 1), end);
        int before = whole.lastIndexOf(item(n - 1), start);
        return (behind >= 0 && behind < end + LONGEST_ITEM) || (n > 1 && before >= 0 && before > start - LONGEST_ITEM);
    }

    private static String item(int n) {
        return " " + n + ". ";
    }
}
