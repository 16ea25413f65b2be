package org.nightdesk.reports.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightdesk.templates.Headings;
import org.nightdesk.templates.model.Figures;
import org.nightdesk.templates.model.Section;
import org.nightdesk.templates.model.StorylinePage;

/**
 * Draws the charts of a day: by name, {@code sections}, {@code outlets}, {@code terms} and, for each story that runs,
 * {@code run-1} and so on; one without anything to compare is left out. The same figures give the same bytes.
 */
public final class ChartDesk {

    private static final int LONGEST_LABEL = 34;
    private static final int MOST_DAYS = 14;

    private final BarChart chart = new BarChart();

    /**
     * The charts as SVG elements to stand in a page, in the page's own colours.
     *
     * @param language of the labels, a BCP 47 tag
     */
    public Map<String, String> forPage(@Nullable Figures figures, String language) {
        return draw(figures, language, chart::svg);
    }

    /**
     * The charts as addresses of PNG pictures, with the picture in the address itself.
     *
     * @param language of the labels, a BCP 47 tag
     * @param narrow   whether they stand on a page as small as a hand
     */
    public Map<String, String> forPaper(@Nullable Figures figures, String language, boolean narrow) {
        return draw(figures, language,
                bars -> "data:image/png;base64," + Base64.getEncoder().encodeToString(chart.png(bars, narrow)));
    }

    /** The days of a storyline as an SVG element by the name {@code days}, the last fourteen if there are more. */
    public Map<String, String> forStoryline(StorylinePage page) {
        Map<String, String> charts = new LinkedHashMap<>();
        add(charts, "days", days(page.days(), day -> day(day.date(), day.articles().size(), page.language())),
                chart::svg);
        return charts;
    }

    private static Map<String, String> draw(@Nullable Figures figures, String language,
            Function<List<Bar>, String> draw) {
        Map<String, String> charts = new LinkedHashMap<>();
        if (figures != null) {
            String other = Headings.sectionTitle(Section.OTHER, language);
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
            int number = 0;
            for (Figures.Run run : figures.running()) {
                add(charts, "run-" + ++number,
                        days(run.days(), day -> day(day.date(), day.articles(), language)), draw);
            }
        }
        return charts;
    }

    private static <T> List<Bar> days(List<T> days, Function<T, Bar> bar) {
        return days.stream().skip(Math.max(0, days.size() - MOST_DAYS)).map(bar).toList();
    }

    private static Bar day(LocalDate date, int articles, String language) {
        return new Bar(Headings.shortDate(date, language), articles, null);
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
