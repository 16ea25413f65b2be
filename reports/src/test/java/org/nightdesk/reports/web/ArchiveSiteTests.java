package org.nightdesk.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.reports.InventedDay;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Theme;

/** The pages of the archive in a real browser, from the disk. */
@ExtendWith(Chromium.class)
class ArchiveSiteTests {

    private static final List<Briefing> DAYS = List.of(InventedDay.full(),
            InventedDay.dated(InventedDay.full(), LocalDate.of(2031, 4, 1)));

    @TempDir
    private Path folder;

    private final Browser browser;

    ArchiveSiteTests(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({"newspaper, 320, LIGHT", "newspaper, 1280, DARK", "plain, 320, DARK", "plain, 1280, LIGHT"})
    void isAccessibleAndFitsOnEveryPage(String theme, int width, ColorScheme scheme) throws IOException {
        List<Path> pages = ArchiveSite.write(folder, new Theme(theme, null), DAYS, null);
        assertThat(pages).extracting(page -> folder.relativize(page).toString()).contains("index.html",
                "search.html", "sources.html", "status.html", "coast/index.html", "coast/2031-03.html",
                "coast/storylines/index.html", "coast/storylines/77aa.html");
        try (Visit visit = Visit.begin(browser, width, scheme)) {
            for (Path page : pages) {
                visit.page().navigate(page.toUri().toString());
                assertThat(visit.violations()).as(page.toString()).isEmpty();
                assertThat(visit.overflow()).as(page.toString()).isZero();
                assertThat(visit.smallTargets()).as(page.toString()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"320", "1280"})
    void holdsTextsOfAnyShapeAndRunsNothing(int width) throws IOException {
        String evil = "<script>window.ran=1</script>${1}<#list 1..9 as x></#list>\u202E\u05E9\u05DC\u05D5\u05DD \uD83D\uDE80 "
                + "W".repeat(5_000) + " and so on".repeat(300);
        List<Path> pages = ArchiveSite.write(folder, Theme.USUAL,
                List.of(InventedDay.oneStory(evil, evil, evil, "javascript:window.ran=1"),
                        InventedDay.dated(InventedDay.empty(), LocalDate.of(2031, 4, 2))),
                null);
        try (Visit visit = Visit.begin(browser, width, ColorScheme.LIGHT)) {
            for (Path page : pages) {
                visit.page().navigate(page.toUri() + (page.endsWith("search.html") ? "#q=so" : ""));
                if (page.endsWith("search.html")) {
                    visit.page().waitForSelector("#hits li");
                }
                assertThat(visit.overflow()).as(page.toString()).isZero();
                assertThat(visit.page().evaluate("window.ran")).as(page.toString()).isNull();
            }
            assertThat(visit.requests()).allMatch(request -> request.startsWith("file:"));
        }
    }

    @Test
    void leadsEveryLinkToAPageThatIsThere() throws IOException {
        for (Path page : ArchiveSite.write(folder, Theme.USUAL, DAYS, null)) {
            for (Element link : Jsoup.parse(ArchiveSite.read(page)).select("a[href], link[href]")) {
                String href = link.attr("href");
                if (!href.startsWith("https:")) {
                    URI to = page.toUri().resolve(href);
                    Path file = Path.of(URI.create(to.toString().replaceAll("#.*", "")));
                    assertThat(file).as(page + " -> " + href).exists();
                    if (to.getFragment() != null) {
                        assertThat(anchor(file, to.getFragment())).as(page + " -> " + href).isNotNull();
                    }
                }
            }
        }
    }

    @Test
    void findsFromTheDiskAndLeadsToTheStory() throws IOException {
        ArchiveSite.write(folder, Theme.USUAL, DAYS, null);
        try (Visit visit = Visit.begin(browser, 390, ColorScheme.LIGHT)) {
            visit.page().navigate(folder.resolve("search.html").toUri().toString());
            visit.page().locator("#words").fill("comet observatory");
            visit.page().locator("#words").press("Enter");
            visit.page().waitForSelector("#hits li");

            assertThat(visit.page().locator("#hits li").count()).isEqualTo(2);
            assertThat(visit.violations()).isEmpty();
            visit.page().locator("#hits a").first().click();
            visit.page().waitForURL(url -> url.contains("/coast/2031-04-01/"));
            String anchor = URLDecoder.decode(URI.create(visit.page().url()).getRawFragment(), StandardCharsets.UTF_8);
            assertThat(visit.page().locator("[id='" + anchor + "']").innerText())
                    .contains("A lost comet is seen again");
        }
    }

    @Test
    void leavesTheFilesOfEarlierEditionsAlone() throws IOException {
        ArchiveSite.write(folder, Theme.USUAL, DAYS.subList(0, 1), null);
        Path edition = folder.resolve("coast/2031-03-12/coast-2031-03-12.html");
        byte[] before = Files.readAllBytes(edition);
        Files.setLastModifiedTime(edition, java.nio.file.attribute.FileTime.fromMillis(1_000));

        ArchiveSite.write(folder, Theme.USUAL, DAYS.subList(1, 2), null);

        assertThat(edition).hasBinaryContent(before);
        assertThat(Files.getLastModifiedTime(edition).toMillis()).isEqualTo(1_000);
        assertThat(folder.resolve("coast/index.html")).content().contains("2031-03-12", "2031-04-01");
    }

    private static Element anchor(Path file, String id) throws IOException {
        Document page = Jsoup.parse(ArchiveSite.read(file));
        return page.getElementById(id);
    }
}
