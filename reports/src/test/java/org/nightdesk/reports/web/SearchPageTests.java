package org.nightdesk.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.reports.EditionArchive;
import org.nightdesk.reports.InventedDay;
import org.nightdesk.reports.archive.ArchiveSearch.Found;
import org.nightdesk.reports.archive.ArchiveSearch.Hit;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.Briefing;

/** The search page in a real browser, opened from the disk. */
@ExtendWith(Chromium.class)
class SearchPageTests {

    @TempDir
    private Path folder;

    private final Browser browser;

    SearchPageTests(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tunnel saltmarsh", "T\u00DANNEL", "the", "Lantern", "no such-word", "\u91CD\u65B0",
            "\u6E2F",
            "\u00DCber", "__proto__ constructor", "%_\"'<"})
    void findsWhatTheCommandFinds(String query) throws IOException {
        EditionArchive archive = new EditionArchive(folder);
        Briefing first = InventedDay.full();
        Briefing second = InventedDay
                .dated(InventedDay.oneStory("Wire \u00DCber", "\u6E2F\u53E3\u91CD\u65B0\u5F00\u653E",
                        "The constructor of the tunnel spoke.", null), first.masthead().date().plusYears(1));
        List<Briefing> days = List.of(first, second);
        for (Briefing day : days) {
            archive.publish(day, ReportFormat.HTML, new byte[]{'x'});
        }
        archive.writeIndex("en",
                (name, date, revision) -> days.stream().filter(day -> day.masthead().date().equals(date))
                        .findFirst());

        Document page = open(query);

        Found found = archive.search().find(query, 20);
        assertThat(page.select("#hits h2").eachText()).isEqualTo(found.hits().stream().map(Hit::headline).toList());
        assertThat(page.select("#hits h2 a").eachAttr("href")).isEqualTo(found.hits().stream().map(Hit::href).toList());
        assertThat(page.select("#hits .story").eachText())
                .isEqualTo(found.hits().stream().map(Hit::sentence).filter(sentence -> sentence != null).toList());
        String state = page.select("#state").text();
        if (found.total() > 0) {
            assertThat(state).isEqualTo("Stories found: " + found.total());
        } else if (!query.contains("<")) {
            assertThat(state).isEqualTo("No story has all these words.");
        }
    }

    @Test
    void showsMarkupOfTheNewsAsTextAndRunsNothing() throws IOException {
        String hostile = "Harbour <img src=x onerror=\"document.title='run'\"> </script><script>document.title='run'</script>";
        EditionArchive archive = new EditionArchive(folder);
        Briefing day = InventedDay.oneStory(hostile, hostile, hostile, "javascript:alert(1)");
        archive.publish(day, ReportFormat.HTML, new byte[]{'x'});
        archive.writeIndex("en", (name, date, revision) -> Optional.of(day));

        Document page = open("harbour");

        assertThat(page.title()).isEqualTo("Search");
        assertThat(page.select("#hits h2").text()).isEqualTo(hostile);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("#hits mark").eachText()).contains("Harbour");
        assertThat(page.select("script:not([src])")).hasSize(1);
    }

    private Document open(String query) {
        try (Visit visit = Visit.begin(browser, 390, ColorScheme.LIGHT)) {
            visit.page().navigate(folder.resolve("search.html").toUri() + "#q="
                    + URLEncoder.encode(query, StandardCharsets.UTF_8));
            visit.page().waitForSelector("#news[data-shown]");
            return Jsoup.parse(visit.page().content());
        }
    }
}
