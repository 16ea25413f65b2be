package org.nightdesk.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nightdesk.templates.model.Figures;
import org.nightdesk.templates.model.MoreLine;
import org.nightdesk.templates.model.Names;
import org.nightdesk.templates.model.StorylinePage;

class ChartDeskTests {

    private static final Figures FIGURES = new Figures(7,
            List.of(new Figures.Section("politics", "Politics <&>", 12, 40, 9.5),
                    new Figures.Section("other", "", 3, 3, 6.)),
            List.of(new Figures.Outlet("Harbour Post", 31, .5), new Figures.Outlet("Tidewater", 31, .5)), 0,
            List.of(new Figures.Term("Marn", 9, 1.)), List.of(), List.of(), List.of());

    @Test
    void drawsTheSameBytesAgain() {
        assertThat(new ChartDesk().forPage(FIGURES, "en")).isEqualTo(new ChartDesk().forPage(FIGURES, "en"));
        assertThat(new ChartDesk().forPaper(FIGURES, "en", false))
                .isEqualTo(new ChartDesk().forPaper(FIGURES, "en", false));
    }

    @Test
    void drawsInThePagesColoursWithoutStylesOrAddresses() {
        Map<String, String> charts = new ChartDesk().forPage(FIGURES, "en");

        assertThat(charts).containsOnlyKeys("sections", "outlets");
        assertThat(charts.get("sections")).startsWith("<svg ").endsWith("</svg>")
                .contains("Politics &lt;&amp;&gt;", "Other news", ">12<", "var(--ink)", "var(--mark)", "textLength=")
                .doesNotContain("style=", "href", "url(", "rgb(");
    }

    @Test
    void leavesOutWhatHasNothingToCompare() {
        assertThat(new ChartDesk().forPage(null, "en")).isEmpty();
        assertThat(new ChartDesk().forPaper(FIGURES, "en", false).get("outlets"))
                .startsWith("data:image/png;base64,")
                .hasSizeLessThan(60_000);
    }

    @Test
    void drawsTheDaysOfStoriesThatRun() {
        LocalDate first = LocalDate.of(2031, 3, 3);
        List<Figures.Day> days = IntStream.range(0, 20).mapToObj(i -> new Figures.Day(first.plusDays(i), 100 + i))
                .toList();
        Figures figures = new Figures(0, List.of(), List.of(), 0, List.of(), List.of(),
                List.of(new Figures.Run("s1", "Long one", days), new Figures.Run("s2", "One day", days.subList(0, 1))),
                List.of());

        Map<String, String> charts = new ChartDesk().forPage(figures, "de");

        assertThat(charts).containsOnlyKeys("run-1");
        assertThat(charts.get("run-1")).contains("Sa. 22. M\u00E4rz", ">119<", ">106<").doesNotContain(">105<");
    }

    @Test
    void drawsTheDaysOfAStoryline() {
        MoreLine line = new MoreLine("a", "Harbour Post", "A crane falls", null);
        StorylinePage page = new StorylinePage("s1", "Coast", "en", ZoneOffset.UTC, "A crane falls", Names.NONE,
                List.of(new StorylinePage.Day(LocalDate.of(2031, 3, 3), "a.html", "", List.of(), List.of(line)),
                        new StorylinePage.Day(LocalDate.of(2031, 3, 4), "b.html", "", List.of(),
                                List.of(line, line, line))),
                null, List.of());

        assertThat(new ChartDesk().forStoryline(page).get("days")).contains("Tue 4 Mar", ">3<");
    }
}
