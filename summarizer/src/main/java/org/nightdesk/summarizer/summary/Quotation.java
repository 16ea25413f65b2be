package org.nightdesk.summarizer.summary;

import org.nightdesk.summarizer.annotate.Punctuation;

/** Whether a stretch of text has its quotations whole: with straight, curly or single quotation marks. */
enum Quotation {
    /** Each quotation that begins here also ends here. */
    CLOSED,
    /** The last quotation goes on behind the text. */
    OPEN,
    /** A quotation ends here that began before the text. */
    HEADLESS;

    static Quotation in(String text) {
        int curly = 0;
        boolean straight = false;
        boolean single = false;
        char other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (other != 0 && (c == Punctuation.closing(other) || (other == '\u201E' && (c == '"' || c == '\u201D')))) {
                other = 0;
            } else if (c == '\u201D' && other == 0 && curly == 0 && opensTwice(text, i)) {
                other = c;
            } else if (c == '\u201E' || c == '\u00AB' || c == '\u00BB') {
                other = other == 0 ? c : other;
            } else if (c == '\u201C') {
                curly++;
            } else if (c == '\u201D') {
                if (--curly < 0) {
                    return HEADLESS;
                }
            } else if (c == '"' && !isInches(text, i)) {
                if (!straight && closes(text, i)) {
                    return HEADLESS;
                }
                straight = !straight;
            } else if (c == '\'' || c == '\u2018' || c == '\u2019') {
                if (!single && opensSingle(text, i)) {
                    single = true;
                } else if (c != '\u2018' && !letterAt(text, i + 1)) {
                    if (!single && i > 0 && ".,!?".indexOf(text.charAt(i - 1)) >= 0) {
                        return HEADLESS;
                    }
                    single = false;
                }
            }
        }
        return curly > 0 || straight || single || other != 0 ? OPEN : CLOSED;
    }

    /** A straight mark right behind a word or stop, with nothing behind it, cannot open a quotation. */
    private static boolean closes(String text, int i) {
        boolean behindText = i > 0 && !Character.isWhitespace(text.charAt(i - 1))
                && "([-\u2014\u2013".indexOf(text.charAt(i - 1)) < 0;
        return behindText && !letterAt(text, i + 1);
    }

    /** In Swedish and Finnish one mark opens and closes; it opens before a word that goes on to another such mark. */
    private static boolean opensTwice(String text, int i) {
        return (i == 0 || Character.isWhitespace(text.charAt(i - 1))) && letterAt(text, i + 1)
                && text.indexOf('\u201D', i + 1) > 0;
    }

    /** "6'2\"": a length in feet and inches. */
    private static boolean isInches(String text, int i) {
        int foot = i;
        while (foot > 0 && Character.isDigit(text.charAt(foot - 1))) {
            foot--;
        }
        return foot > 1 && foot < i && (text.charAt(foot - 1) == '\'' || text.charAt(foot - 1) == '\u2019')
                && Character.isDigit(text.charAt(foot - 2));
    }

    private static boolean opensSingle(String text, int i) {
        boolean free = i == 0 || Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i - 1) == '('
                || text.charAt(i - 1) == '"' || text.charAt(i - 1) == '\u201C';
        boolean tight = i + 1 < text.length()
                && (Character.isLetter(text.charAt(i + 1)) || "@[#$\u00A3".indexOf(text.charAt(i + 1)) >= 0);
        return (free && tight && !text.startsWith("em ", i + 1)) || isLoose(text, i);
    }

    /** "She said: ' We stay.'": a mark with a blank on both sides opens where a quotation begins. */
    private static boolean isLoose(String text, int i) {
        boolean loose = i + 2 < text.length() && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2));
        boolean announced = i == 0 || (i > 2 && text.charAt(i - 1) == ' ' && ":,".indexOf(text.charAt(i - 2)) >= 0);
        return loose && announced;
    }

    private static boolean letterAt(String text, int i) {
        return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }
}
