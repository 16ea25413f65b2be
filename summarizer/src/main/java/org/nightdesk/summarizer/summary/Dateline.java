package org.nightdesk.summarizer.summary;

/** "LONDON (Reuters) - ", "(CNN) -- ", "KARVIK, May 3 \u2014 ": where and from whom, put in front of a first sentence. */
public final class Dateline {

    private static final int LONGEST = 70;

    private Dateline() {}

    /**
     * How many UTF-16 units in front of the sentence are a bullet, the mark of a quotation that ended before, or a
     * dateline; 0 if it has none.
     */
    public static int length(String text) {
        int bullet = 0;
        while (bullet < text.length() && "\u2022\u00B7\u25AA\u25A0\u2013\u2014-* ".indexOf(text.charAt(bullet)) >= 0) {
            bullet++;
        }
        boolean minus = bullet > 0 && bullet < text.length() && isDash(text, bullet - 1)
                && Character.isDigit(text.charAt(bullet));
        bullet = startsSentence(text, bullet) && !minus ? bullet : 0;
        if (bullet == 0 && text.length() > 2 && text.charAt(1) == ' ' && "\"'\u2019\u201D".indexOf(text.charAt(0)) >= 0
                && Character.isUpperCase(text.charAt(2))) {
            bullet = 2;
        }
        return bullet + datelineLength(text.substring(bullet));
    }

    private static int datelineLength(String text) {
        int limit = Math.min(text.length(), LONGEST);
        int open = text.indexOf('(');
        int agency = open >= 0 && open < limit ? text.indexOf(')', open) : -1;
        if (agency > 0 && agency - open < 20 && capitals(text, open, agency) >= 2 && noSmallWords(text, open)) {
            int rest = skipDash(text, agency + 1);
            boolean glued = rest == agency + 1 || isDash(text, rest - 1) || (rest >= 2 && isDash(text, rest - 2));
            return (open == 0 || glued) && startsSentence(text, rest) ? rest : 0;
        }
        for (int i = 3; i < limit; i++) {
            boolean twice = isDash(text, i) && i + 1 < limit && isDash(text, i + 1);
            if (isDash(text, i) && (twice || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == ')')) {
                int rest = skipDash(text, i);
                return isPlace(text, i) && startsSentence(text, rest) ? rest : 0;
            }
        }
        return 0;
    }

    /** The part before the dash ends in "(agency)", or its first word is in capitals and nothing in it is a verb. */
    private static boolean isPlace(String text, int dash) {
        int end = dash;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == ')') {
            int open = text.lastIndexOf('(', end);
            return open >= 0 && capitals(text, open, end) >= 1 && end - open < 40;
        }
        int firstWord = 0;
        while (firstWord < end && Character.isUpperCase(text.charAt(firstWord))) {
            firstWord++;
        }
        return firstWord >= 3 && noSmallWords(text, end);
    }

    private static boolean noSmallWords(String text, int end) {
        for (int i = 1; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i)) && !Character.isLetter(text.charAt(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static int capitals(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static boolean isDash(String text, int i) {
        char c = text.charAt(i);
        return c == '\u2014' || c == '\u2013' || c == '-';
    }

    private static int skipDash(String text, int from) {
        int i = from;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || isDash(text, i))) {
            i++;
        }
        return i;
    }

    private static boolean startsSentence(String text, int i) {
        if (i >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        return Character.isUpperCase(c) || Character.isDigit(c) || c == '"' || c == '\u201C' || c == '\''
                || c == '\u2018';
    }
}
