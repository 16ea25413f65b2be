package org.nightdesk.summarizer.annotate;

import java.util.Locale;
import java.util.Set;

/**
 * One line of a text: decides at each mark in it whether the sentence ends there, and how far its closing quotation marks
 * and brackets reach.
 */
final class Line {

    private static final String OPENERS = "\"'\u201C\u2018\u00AB\u2039\u201E\u201A([{\u00BF\u00A1-\u2013\u2014\u300C\u300E\uFF08\u3010\u3008\u300A";

    /** "Det.-Sgt. Lund", "Lt.-Col. Orm": the point behind the last part is that of a rank. */
    private static final Set<String> RANKS = Set.of("sgt", "col", "gen", "supt", "insp", "comdr", "cmdr", "maj", "cpl",
            "const", "gov", "ald", "dep");

    /** "(D-W. Va.)": the party and the state of a member of parliament; so long it may be. */
    private static final int SEAT = 16;

    private final String text;

    private final int end;

    /** Straight quotation marks do not say which way they face: those up to here are counted. */
    private int counted;

    private boolean quoteOpen;

    /** "\u201E...\u201C" closes with what opens elsewhere, and so do guillemets that point inwards; 0 where none is open. */
    private char opened;

    Line(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.counted = start;
    }

    /**
     * Where the sentence that has a mark ends.
     *
     * @param start where the sentence begins
     * @param mark  the offset behind the mark, not before that of the call before
     * @return an offset in the text, or -1 if the sentence goes on
     */
    int sentenceEnd(int start, int mark) {
        char last = text.charAt(mark - 1);
        if ((mark < end && Punctuation.isMark(text.charAt(mark))) || nothingSaid(start, mark)
                || isRank(start, mark - 1) || isSeat(start, mark - 1)) {
            return -1;
        }
        int close = closers(mark);
        if (close == end) {
            return end;
        }
        if (close > mark && text.charAt(close) == ',') {
            return -1;
        }
        int next = close;
        while (next < end && SentenceSplitter.isBlank(text.charAt(next))) {
            next++;
        }
        boolean glued = next == close;
        while (next < end && OPENERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next == end) {
            return close;
        }
        int follower = text.codePointAt(next);
        if (Character.isLowerCase(follower)) {
            boolean ellipsis = mark >= 2 && (last == '\u2026' || Punctuation.isMark(text.charAt(mark - 2)));
            boolean plainStop = last == '.' && close == mark && !ellipsis && !glued;
            return plainStop && !endsInShortWord(start, mark - 1) ? close : -1;
        }
        return glued && close == mark && last < 128 && !Character.isUpperCase(follower) ? -1 : close;
    }

    private boolean isRank(int start, int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int i = stop;
        while (i > start && stop - i < 6 && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        boolean joined = i > start + 1 && text.charAt(i - 1) == '-'
                && (text.charAt(i - 2) == '.' || Character.isLowerCase(text.charAt(i - 2)));
        boolean alone = i == start || text.charAt(i - 1) == ' ';
        String word = text.substring(i, stop).toLowerCase(Locale.ROOT);
        boolean capital = i < stop && Character.isUpperCase(text.charAt(i));
        return capital && RANKS.contains(word) && (joined || (alone && (word.equals("ald") || word.equals("dep"))))
                && stop + 2 < end && text.charAt(stop + 1) == ' ' && Character.isUpperCase(text.charAt(stop + 2));
    }

    /** Inside "D-W. Va.", behind "(", a comma or a blank: one letter, a hyphen and the beginning of a state. */
    private boolean isSeat(int start, int stop) {
        if (text.charAt(stop) != '.' || stop + 2 >= end || text.charAt(stop + 1) != ' ') {
            return false;
        }
        int i = stop;
        while (i > start && stop - i < 3 && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        boolean party = i > start + 1 && text.charAt(i - 1) == '-' && "DRI".indexOf(text.charAt(i - 2)) >= 0
                && (i - 2 == start || " (".indexOf(text.charAt(i - 3)) >= 0);
        int close = text.indexOf('.', stop + 1);
        return party && stop - i == 1 && close > 0 && close - stop < SEAT && close < end
                && text.indexOf(' ', stop + 2) > close - 1;
    }

    /** Where the marks that close this sentence's quotations and brackets end. */
    private int closers(int mark) {
        boolean open = openQuote(mark);
        int i = mark;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '"' && open) {
                open = false;
            } else if (opened != 0 && c == Punctuation.closing(opened)) {
                opened = 0;
            } else if (!Punctuation.isCloser(c) && !(c == '\'' && standsAlone(i + 1))) {
                break;
            }
            i++;
        }
        if (opened == '\u00AB' && i + 1 < end && SentenceSplitter.isBlank(text.charAt(i))
                && text.charAt(i + 1) == '\u00BB') {
            return i + 2;
        }
        boolean spaced = i + 1 < end && text.charAt(i) == ' ' && text.charAt(i + 1) == '"';
        return open && spaced && standsAlone(i + 2) ? i + 2 : i;
    }

    private boolean standsAlone(int i) {
        return i >= end || SentenceSplitter.isBlank(text.charAt(i)) || text.charAt(i) == '"';
    }

    private boolean openQuote(int mark) {
        while (counted < mark) {
            char c = text.charAt(counted++);
            quoteOpen ^= c == '"';
            if (opened == 0 && (c == '\u201E' || c == '\u00AB' || c == '\u00BB')) {
                opened = c;
            } else if (opened != 0 && c == Punctuation.closing(opened)) {
                opened = 0;
            }
        }
        return quoteOpen;
    }

    /** A list number or a bare mark is no sentence. */
    private boolean nothingSaid(int start, int mark) {
        int letters = 0;
        int digits = 0;
        for (int i = start; i < Math.min(mark, start + 40) && letters < 2; i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        boolean ideograph = letters > 0 && Character.isIdeographic(text.codePointAt(start));
        return !ideograph && letters < 2 && digits < 4 && mark - start < 40;
    }

    /** "sq. ft.", "approx." and their like: a short word, a stop and a small letter go on. */
    private boolean endsInShortWord(int start, int stop) {
        int i = stop;
        while (i > start && stop - i < 4 && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return stop > i && stop - i <= 3;
    }
}
