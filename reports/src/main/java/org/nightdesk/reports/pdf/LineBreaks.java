package org.nightdesk.reports.pdf;

import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;

/**
 * Where the lines of a text may end: at the places that Unicode gives; at a soft hyphen, which then shows; between the
 * syllables of a long word; in a word that is longer than any word of a language, behind the punctuation of an address; and
 * if that does not help, anywhere. A place is only looked for when the line has come so far.
 */
final class LineBreaks implements BreakPointsProvider {

    /**
     * What is put behind a divided word. It has no width, for the renderer would add the width of every hyphen that it has not
     * drawn; at the end of a line it is drawn as a hyphen, which so hangs into the margin.
     */
    static final char SOFT_HYPHEN = '\u00AD';

    private static final int LONGEST_WORD = 40;
    private static final int LONG_IN_A_HEADING = 20;
    private static final String ADDRESS_PUNCTUATION = "/.-_?&=,:;#%+~@|";

    private final String text;
    private final Optional<Syllables> syllables;
    private final BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    private final Queue<BreakPoint> points = new ArrayDeque<>();
    private final int shortest;
    private int start;

    /**
     * Looks for places.
     *
     * @param language a BCP 47 tag
     * @param heading  whether it is a heading, in which only a very long word is divided
     */
    LineBreaks(String text, String language, boolean heading) {
        this.text = text;
        this.shortest = heading ? LONG_IN_A_HEADING : 0;
        this.syllables = Syllables.of(language);
        words.setText(text);
        start = words.first();
    }

    @Override
    public BreakPoint next() {
        if (points.isEmpty() && start != BreakIterator.DONE) {
            int end = words.next();
            if (end != BreakIterator.DONE) {
                addWord(end);
            }
            start = end;
        }
        return points.isEmpty() ? BreakPoint.getDonePoint() : points.remove();
    }

    private void addWord(int end) {
        boolean monster = end - start > LONGEST_WORD;
        // The last word of a text stays whole: a syllable alone is a poor last line.
        if (monster || end < text.length()) {
            addSyllables(end);
        }
        if (monster && points.isEmpty()) {
            addInside(end);
        }
        points.add(new BreakPoint(end));
    }

    private void addSyllables(int end) {
        int from = start;
        while (from < end && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        boolean rest = text.substring(to, end).chars().anyMatch(c -> Character.isLetterOrDigit(c) || c == SOFT_HYPHEN);
        if (rest || to - from < shortest || syllables.isEmpty()) {
            return;
        }
        for (int at : syllables.get().ends(text.substring(from, to))) {
            BreakPoint point = new BreakPoint(from + at);
            point.setHyphen(Character.toString(SOFT_HYPHEN));
            points.add(point);
        }
    }

    private void addInside(int end) {
        int last = start;
        for (int at = start + 1; at < end; at++) {
            if (ADDRESS_PUNCTUATION.indexOf(text.charAt(at - 1)) >= 0) {
                addAnywhere(last, at);
                points.add(new BreakPoint(at));
                last = at;
            }
        }
        addAnywhere(last, end);
    }

    private void addAnywhere(int from, int to) {
        if (to - from <= LONGEST_WORD) {
            return;
        }
        for (int at = from + 1; at < to; at++) {
            if (!Character.isLowSurrogate(text.charAt(at))
                    && Character.getType(text.charAt(at)) != Character.NON_SPACING_MARK) {
                points.add(new BreakPoint(at));
            }
        }
    }
}
