package org.nightdesk.summarizer.annotate;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.Set;

/**
 * Where a mark ends a sentence. In English a stop behind a plain word does; of the others, and of the words around them,
 * {@link EnglishStops} is asked: to let it read whole texts would be half the cost of a summary.
 */
final class FullStops {

    /** Shorter words may be abbreviations, with a capital also longer ones: "dept.", "Messrs." */
    private static final int PLAIN = 5;
    private static final int PLAIN_GLUED = 4;
    private static final int PLAIN_NAME = 8;
    private static final Set<String> LONG_ABBREVIATIONS = Set.of("approx", "assoc");

    /** What is shown of the words on either side of a mark, in UTF-16 units: at least, and where there is no blank. */
    private static final int AROUND = 16;
    private static final int MOST_AROUND = 200;

    private FullStops() {}

    /**
     * Where sentences may end.
     *
     * @return the offsets in {@code text} behind each such mark ("." "?!" "..."), ascending
     */
    static IntList in(String text, int start, int end) {
        char[] plain = plain(text, start, end);
        IntList ends = new IntArrayList();
        EnglishStops unclear = new EnglishStops(start);
        int from = 0;
        int to = 0;
        for (int i = 0; i < plain.length; i++) {
            if (!Punctuation.isMark(plain[i])) {
                continue;
            }
            if (plain[i] >= 128 || endsPlainWord(plain, i)) {
                ends.add(start + i + 1);
            } else if (left(plain, i) <= to) {
                to = right(plain, i);
            } else {
                unclear.show(plain, from, to);
                from = left(plain, i);
                to = right(plain, i);
            }
        }
        unclear.show(plain, from, to);
        unclear.addTo(ends);
        return IntArrayList.wrap(ends.intStream().sorted().distinct().toArray());
    }

    /**
     * Blanks out what has no part in the decision. Runs of quotation marks, slashes, emoji and the like would cost the
     * tokenizer time in the square of their length.
     */
    private static char[] plain(String text, int start, int end) {
        char[] plain = new char[end - start];
        text.getChars(start, end, plain, 0);
        for (int i = 0; i < plain.length; i++) {
            char c = plain[i];
            if (c >= 128 ? !Character.isLetterOrDigit(c) && !Punctuation.isMark(c) : !isPlainAscii(c)) {
                plain[i] = ' ';
            }
        }
        return plain;
    }

    private static boolean isPlainAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\n' || c == ','
                || c == '-' || Punctuation.isMark(c);
    }

    private static boolean endsPlainWord(char[] text, int mark) {
        if (mark + 1 < text.length && !isGlued(text, mark)
                && (text[mark + 1] > ' ' || (mark + 2 < text.length && Punctuation.isMark(text[mark + 2])))) {
            return false;
        }
        int first = mark;
        while (first > 0 && text[first - 1] >= 'a' && text[first - 1] <= 'z') {
            first--;
        }
        int least = isGlued(text, mark) ? PLAIN_GLUED : PLAIN;
        if (first > 0 && text[first - 1] >= 'A' && text[first - 1] <= 'Z') {
            first--;
            least = PLAIN_NAME;
        }
        return mark - first >= least && (first == 0 || text[first - 1] <= ' ')
                && !LONG_ABBREVIATIONS.contains(new String(text, first, mark - first));
    }

    /** "shots were fired.The victims": a paragraph break that was lost, as no address or file name is written. */
    private static boolean isGlued(char[] text, int mark) {
        return mark + 2 < text.length && Character.isUpperCase(text[mark + 1])
                && (text[mark + 2] == ' ' || Character.isLowerCase(text[mark + 2]));
    }

    private static int left(char[] text, int mark) {
        int limit = Math.max(0, mark - MOST_AROUND);
        int i = Math.max(limit, mark - AROUND);
        while (i > limit && text[i - 1] > ' ') {
            i--;
        }
        return i;
    }

    private static int right(char[] text, int mark) {
        int limit = Math.min(text.length, mark + MOST_AROUND);
        int i = Math.min(limit, mark + AROUND);
        while (i < limit && text[i] > ' ') {
            i++;
        }
        return i;
    }

    /** The same in another language: in all but English a list of abbreviations decides. */
    static IntList in(String text, int start, int end, String language) {
        if (Lexicon.of(language).isEnglish()) {
            return in(text, start, end);
        }
        Abbreviations abbreviations = Abbreviations.of(language);
        IntList ends = new IntArrayList();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Punctuation.isMark(c) && (c != '.' || abbreviations.isFullStop(text, start, i, end))) {
                ends.add(i + 1);
            }
        }
        return ends;
    }
}
