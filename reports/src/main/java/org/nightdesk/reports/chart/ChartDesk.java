package org.nightdesk.reports.chart;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightdesk.templates.model.Figures;

/**
 * Draws the charts of a day: by name, {@code sections}, {@code outlets} and {@code terms}; one without anything to compare is
 * left out. The same figures give the same bytes.
 */
public final class ChartDesk {

    private static final int LONGEST_LABEL = 34;

    private final BarChart chart = new BarChart();

    /**
     * The charts as SVG elements to stand in a page, in the page's own colours.
     *
     * @param other the heading of the stories that fit no section
     */
    public Map<String, String> forPage(@Nullable Figures figures, String other) {
        return draw(figures, other, chart::svg);
    }

    /**
     * The charts as addresses of PNG pictures, with the picture in the address itself.
     *
     * @param other  the heading of the stories that fit no section
     * @param narrow whether they stand on a page as small as a hand
     */
    public Map<String, String> forPaper(@Nullable Figures figures, String other, boolean narrow) {
        return draw(figures, other,
                bars -> "data:image/png;base64," + Base64.getEncoder().encodeToString(chart.png(bars, narrow)));
    }

    private static Map<String, String> draw(@Nullable Figures figures, String other,
            Function<List<Bar>, String> draw) {
        Map<String, String> charts = new LinkedHashMap<>();
        if (figures != null) {
            add(charts, "sections", figures.sections().stream().map(section -> new Bar(
                    label(section.title().isEmpty() ? other : section.title()), section.stories(), section.mean()))
                    .toList(),
                    draw);
            add(charts, "outlets", figures.outlets().stream()
                    .map(outlet -> new Bar(label(outlet.name()), outlet.articles(), null)).toList(), draw);
            List<Bar> terms = new ArrayList<>();
            figures.rising().forEach(term -> terms.add(new Bar(label(term.name()), term.articles(), term.mean())));
            figures.fading().forEach(term -> terms.add(new Bar(label(term.name()), term.articles(), term.mean())));
            add(charts, "terms", terms, draw);
        }
        return charts;
    }

    private static String label(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_LABEL
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_LABEL - 1)).strip() + "\u2026";
    }

    private static void add(Map<String, String> charts, String name, List<Bar> bars,
            Function<List<Bar>, String> draw) {
        if (bars.size() > 1) {
            charts.put(name, draw.apply(bars));
        }
    }
}
