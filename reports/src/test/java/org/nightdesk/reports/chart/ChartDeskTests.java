package org.nightdesk.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightdesk.templates.model.Figures;

class ChartDeskTests {

    private static final Figures FIGURES = new Figures(7,
            List.of(new Figures.Section("politics", "Politics <&>", 12, 40, 9.5),
                    new Figures.Section("other", "", 3, 3, 6.)),
            List.of(new Figures.Outlet("Harbour Post", 31, .5), new Figures.Outlet("Tidewater", 31, .5)),
            List.of(new Figures.Term("Marn", 9, 1.)), List.of(), List.of(), List.of());

    @Test
    void drawsTheSameBytesAgain() {
        assertThat(new ChartDesk().forPage(FIGURES, "Other")).isEqualTo(new ChartDesk().forPage(FIGURES, "Other"));
        assertThat(new ChartDesk().forPaper(FIGURES, "Other", false))
                .isEqualTo(new ChartDesk().forPaper(FIGURES, "Other", false));
    }

    @Test
    void drawsInThePagesColoursWithoutStylesOrAddresses() {
        Map<String, String> charts = new ChartDesk().forPage(FIGURES, "Other news");

        assertThat(charts).containsOnlyKeys("sections", "outlets");
        assertThat(charts.get("sections")).startsWith("<svg ").endsWith("</svg>")
                .contains("Politics &lt;&amp;&gt;", "Other news", ">12<", "var(--ink)", "var(--mark)")
                .doesNotContain("style=", "href", "url(", "rgb(");
    }

    @Test
    void leavesOutWhatHasNothingToCompare() {
        assertThat(new ChartDesk().forPage(null, "Other")).isEmpty();
        assertThat(new ChartDesk().forPaper(FIGURES, "Other", false).get("outlets"))
                .startsWith("data:image/png;base64,")
                .hasSizeLessThan(60_000);
    }
}
