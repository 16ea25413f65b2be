package org.nightdesk.reports.pdf;

import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;
import org.openpdf.layout.breaker.LineBreakingStrategy;

/**
 * Where a line may end: at the places that Unicode gives; at a soft hyphen, which then shows; in a word that is longer
 * than any word of a language, behind the punctuation of an address; and if that does not help, anywhere.
 */
final class LineBreaks implements LineBreakingStrategy {

    private static final int LONGEST_WORD = 40;
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String ADDRESS_PUNCTUATION = "/.-_?&=,:;#%+~@|";

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        Queue<BreakPoint> points = points(text);
        return () -> points.isEmpty() ? BreakPoint.getDonePoint() : points.remove();
    }

    static Queue<BreakPoint> points(String text) {
        Queue<BreakPoint> points = new ArrayDeque<>();
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            if (end - start > LONGEST_WORD) {
                addInside(points, text, start, end);
            }
            points.add(point(text, end));
            start = end;
        }
        return points;
    }

    private static void addInside(Queue<BreakPoint> points, String text, int start, int end) {
        int last = start;
        for (int at = start + 1; at < end; at++) {
            if (ADDRESS_PUNCTUATION.indexOf(text.charAt(at - 1)) >= 0) {
                addAnywhere(points, text, last, at);
                points.add(point(text, at));
                last = at;
            }
        }
        addAnywhere(points, text, last, end);
    }

    private static void addAnywhere(Queue<BreakPoint> points, String text, int start, int end) {
        if (end - start <= LONGEST_WORD) {
            return;
        }
        for (int at = start + 1; at < end; at++) {
            if (!Character.isLowSurrogate(text.charAt(at))
                    && Character.getType(text.charAt(at)) != Character.NON_SPACING_MARK) {
                points.add(new BreakPoint(at));
            }
        }
    }

    private static BreakPoint point(String text, int at) {
        BreakPoint point = new BreakPoint(at);
        if (text.charAt(at - 1) == SOFT_HYPHEN && at < text.length()) {
            point.setHyphen("-");
        }
        return point;
    }
}
