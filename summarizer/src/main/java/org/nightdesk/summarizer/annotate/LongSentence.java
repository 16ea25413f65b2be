package org.nightdesk.summarizer.annotate;

import java.util.Set;

/**
 * Cuts what is too long to be a sentence, such as a transcript without full stops, into pieces that end where a clause
 * or at least a word ends.
 */
final class LongSentence {

    /** Longest sentence, in UTF-16 units, that is left whole if it has commas or the like: some 85 words. */
    private static final int WHOLE = 520;

    /** Longest stretch without any mark before a text counts as unpunctuated. */
    private static final int BREATH = 200;

    private static final int LEAST = 80;

    private static final int MOST = 260;

    private static final Set<String> CLAUSE_STARTS = Set.of("and", "but", "however", "while", "which", "who", "where",
            "when", "because", "although", "though", "as", "after", "before", "if", "so", "this", "there", "then",
            "und", "aber", "weil", "dass", "wenn", "w\u00E4hrend", "nachdem", "bevor", "obwohl", "sondern", "et",
            "mais",
            "lorsque", "quand", "parce", "puis", "tandis", "pero", "porque", "cuando", "mientras", "aunque",
            "perch\u00E9",
            "quando", "mentre", "dopo");

    private LongSentence() {}

    /**
     * Where the first piece of the span ends: {@code end} if it is fit to be one sentence.
     *
     * @param punctuated whether the text has full stops where sentences end, so that the lack of commas says nothing
     */
    static int cut(String text, int start, int end, boolean punctuated) {
        if (end - start <= BREATH || (end - start <= WHOLE && (punctuated || hasMarks(text, start, end)))) {
            return end;
        }
        int best = -1;
        int bestRank = 0;
        int limit = Math.min(end - 1, start + MOST);
        for (int i = start + LEAST; i < limit; i++) {
            int rank = SentenceSplitter.isBlank(text.charAt(i)) ? rank(text, i, end) : rankUnspaced(text.charAt(i - 1));
            if (rank > 0 && rank >= bestRank) {
                best = i;
                bestRank = rank;
            }
        }
        return best > 0 ? best : hardCut(text, start, end);
    }

    private static int rank(String text, int space, int end) {
        char before = text.charAt(space - 1);
        if (before == ';' || before == ':' || before == '\u2014' || before == '\u2013') {
            return 4;
        }
        int wordEnd = space + 1;
        while (wordEnd < end && Character.isLetter(text.charAt(wordEnd)) && wordEnd - space < 12) {
            wordEnd++;
        }
        boolean clause = CLAUSE_STARTS.contains(text.substring(space + 1, wordEnd));
        return before == ',' ? clause ? 4 : 2 : clause ? 3 : 1;
    }

    /** Chinese and Japanese leave no blank behind a comma. */
    private static int rankUnspaced(char before) {
        return before == '\uFF1B' || before == '\uFF1A' ? 4 : before == '\uFF0C' || before == '\u3001' ? 2 : 0;
    }

    private static int hardCut(String text, int start, int end) {
        int cut = Math.min(end, start + MOST);
        return cut < end && Character.isLowSurrogate(text.charAt(cut))
                && Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
    }

    private static boolean hasMarks(String text, int start, int end) {
        int last = start;
        for (int i = start; i < end; i++) {
            if (",;:()\"\u2014\u2013\u201C\u201D".indexOf(text.charAt(i)) >= 0) {
                last = i;
            } else if (i - last > BREATH) {
                return false;
            }
        }
        return true;
    }
}
