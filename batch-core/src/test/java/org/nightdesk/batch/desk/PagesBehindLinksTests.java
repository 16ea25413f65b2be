package org.nightdesk.batch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.StoreFile;
import org.nightdesk.batch.config.ConfigurationLoader;
import org.nightdesk.batch.step.Progress;

/** Feeds with teasers, pages with links and sitemaps: the pages behind them become articles. */
class PagesBehindLinksTests {

    private final MockWebServer server = new MockWebServer();

    private final Map<String, String> site = new ConcurrentHashMap<>();

    private final List<String> asked = new ArrayList<>();

    private volatile boolean busy;

    private volatile Duration answerTime = Duration.ZERO;

    private volatile Instant now = Instant.parse("2026-09-14T05:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String path = request.getUrl().encodedPath();
                synchronized (asked) {
                    asked.add(path);
                }
                String body = site.get(path);
                now = now.plus(path.startsWith("/news/") ? answerTime : Duration.ZERO);
                return busy && !path.endsWith(".xml") && !path.equals("/front") && !path.equals("/robots.txt")
                        ? new MockResponse.Builder().code(503).build()
                        : body == null
                                ? new MockResponse.Builder().code(404).build()
                                : new MockResponse.Builder().body(body).addHeader("Content-Type",
                                        path.endsWith(".xml") ? "application/xml" : "text/html; charset=utf-8").build();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void fetchesThePagesOfAFeedThatCarriesOnlyTeasers() throws Exception {
        site.put("/feed.xml", "<rss><channel><title>Post</title>" + item("Toll", "/toll", "The toll rose.")
                + item("Strike", "/gone", "The strike began on Monday.")
                + item("Ferry", "/ferry", "The ferry sank slowly off the quay. ".repeat(40)) + "</channel></rss>");
        site.put("/toll", page("Toll", "The council raised the toll"));
        configure("feed: " + server.url("/feed.xml"));

        collect();

        assertThat(rows("select clean_text from articles where clean_title = 'Toll'")).singleElement().asString()
                .startsWith("The council raised the toll").hasSizeGreaterThan(300);
        assertThat(rows("select clean_text from articles where clean_title = 'Strike'"))
                .containsExactly("The strike began on Monday.");
        assertThat(rows("select problem from article_pages where problem is not null"))
                .containsExactly("the server answered 404 (not found)");
        assertThat(asked).contains("/toll", "/gone").doesNotContain("/ferry");

        assertThat(rows("select form from articles where form is not null")).containsExactly("TEASER");

        asked.clear();
        collect();

        assertThat(asked).doesNotContain("/toll", "/gone");
    }

    @Test
    void asksAgainForPagesThatFailedForAReasonThatMayPass() throws Exception {
        site.put("/front", "<html><a href='/news/toll'>Toll</a><a href='/news/gone'>Gone</a></html>");
        configure("page: " + server.url("/front") + "\n    links: /news/*");
        busy = true;

        assertThat(collect().rejected()).isEqualTo(2);
        assertThat(rows("select problem from article_pages where again is not null")).hasSize(2);
        busy = false;
        site.put("/news/toll", page("Toll", "The council raised the toll").replace("<head>",
                "<head><meta name='author' content='Ann Quay'><meta property='og:image:alt' content='The toll gate'>"
                        + "<meta property='article:modified_time' content='2026-09-14T06:00:00Z'>"));
        collect();
        assertThat(asked.stream().filter("/news/toll"::equals)).hasSize(1);

        now = now.plus(Duration.ofHours(1));
        collect();
        assertThat(rows("select clean_title from articles where state = 'analyzed'")).containsExactly("Toll");
        assertThat(rows("select byline from articles where byline is not null")).containsExactly("Ann Quay");
        assertThat(rows("select image from articles where image is not null")).containsExactly("The toll gate");
        assertThat(rows("select cast(modified as varchar) from articles where modified is not null")).singleElement()
                .asString().startsWith("2026-09-14 06:00:00");
        assertThat(rows("select problem from article_pages where again is null and problem is not null"))
                .containsExactly("the server answered 404 (not found)");
        now = now.plus(Duration.ofDays(2));
        collect();
        assertThat(asked.stream().filter("/news/gone"::equals)).hasSize(2);
        assertThat(asked.stream().filter("/robots.txt"::equals)).hasSize(1);
    }

    @Test
    void leavesAPageThatFallsDueWhileOthersAreFetchedToTheNextCollection() throws Exception {
        site.put("/front", "<html><a href='/news/toll'>Toll</a></html>");
        configure("page: " + server.url("/front") + "\n    links: /news/*");
        busy = true;
        collect();
        busy = false;
        site.put("/front", "<html><a href='/news/toll'>Toll</a><a href='/news/ferry'>Ferry</a></html>");
        site.put("/news/toll", page("Toll", "The council raised the toll"));
        site.put("/news/ferry", page("Ferry", "The captain left the ferry"));
        answerTime = Duration.ofHours(1);

        collect();
        assertThat(rows("select clean_title from articles where state = 'analyzed'")).containsExactly("Ferry");

        collect();
        assertThat(rows("select clean_title from articles where state = 'analyzed' order by 1"))
                .containsExactly("Ferry", "Toll");
    }

    @Test
    void givesUpAPageThatFailsAgainAndAgain() throws Exception {
        site.put("/feed.xml", "<rss><channel><title>Post</title>" + item("Toll", "/toll", "The toll rose.")
                + "</channel></rss>");
        configure("feed: " + server.url("/feed.xml"));
        busy = true;
        for (int day = 0; day < 9; day++) {
            collect();
            now = now.plus(Duration.ofDays(1));
        }

        assertThat(asked.stream().filter("/toll"::equals)).hasSize(6);
        assertThat(rows("select clean_text from articles")).containsExactly("The toll rose.");
    }

    @Test
    void fetchesNoPagesWhereTheSourceSaysSo() throws Exception {
        site.put("/feed.xml", "<rss><channel>" + item("Toll", "/toll", "The toll rose.") + "</channel></rss>");
        configure("feed: " + server.url("/feed.xml") + "\n    pages: never");

        collect();

        assertThat(asked).doesNotContain("/toll");
        assertThat(rows("select clean_text from articles")).containsExactly("The toll rose.");
    }

    @Test
    void followsTheLinksOfAPageThatMatch() throws Exception {
        site.put("/front", "<html><a href='news/toll'>Toll</a><a href='/news/ferry?utm_source=front'>Ferry</a>"
                + "<a href='/sport/match'>Match</a><a href='javascript:x()'>X</a><a href='/news/toll#c'>Again</a></html>");
        site.put("/news/toll", page("Toll", "The council raised the toll"));
        site.put("/news/ferry", page("Ferry", "The captain left the ferry"));
        site.put("/sport/match", page("Match", "The harbour team won"));
        configure("page: " + server.url("/front") + "\n    links: /news/*");

        collect();

        assertThat(rows("select clean_title from articles where state = 'analyzed' order by 1"))
                .containsExactly("Ferry", "Toll");
    }

    @Test
    void readsSitemapsAndTheirIndex() throws Exception {
        site.put("/index.xml", "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>"
                + server.url("/news.xml") + "</loc></sitemap></sitemapindex>");
        site.put("/news.xml", "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
                + " xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>" + server.url("/toll")
                + "</loc><news:news><news:publication_date>2026-09-14T05:00:00Z</news:publication_date></news:news></url>"
                + "<url><loc>" + server.url("/gone") + "</loc></url><url><loc>file:///etc/passwd</loc></url></urlset>");
        site.put("/toll", page("Toll", "The council raised the toll"));
        configure("sitemap: " + server.url("/index.xml"));

        CollectReport report = collect();

        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(rows("select cast(published as varchar) from articles where clean_title = 'Toll'"))
                .singleElement().asString().startsWith("2026-09-14 05:00:00");
        assertThat(rows("select reason from articles where state = 'rejected'"))
                .containsExactly("its page could not be fetched");
    }

    @Test
    void readsWhatBrowsersForgiveInAddresses() throws Exception {
        List<String> odd = List.of("/news/toll?t=a|b", "/news/ferry?x={y}", "/news/100%-sure", "/news/quay[1].html");
        site.put("/index.xml", "<sitemapindex><sitemap><loc>" + server.url("/part.xml") + "?t=a|b</loc></sitemap>"
                + "</sitemapindex>");
        StringBuilder map = new StringBuilder("<urlset>");
        for (String address : odd) {
            map.append("<url><loc>").append(address).append("</loc></url>");
            site.put(address.replaceAll("\\?.*", ""), page("Report of " + address.charAt(6),
                    "The council spoke of " + address.charAt(6)));
        }
        site.put("/part.xml", map + "</urlset>");
        configure("sitemap: " + server.url("/index.xml"));

        assertThat(collect().problems()).isEmpty();

        assertThat(
                rows("select clean_title from articles where state = 'analyzed' and outlet = 'localhost' order by 1"))
                .containsExactly("Report of 1", "Report of f", "Report of q", "Report of t");
    }

    @Test
    void dropsRepeatedLinesFromPagesThatCameLate() throws Exception {
        configure("page: " + server.url("/front") + "\n    links: /news/*");
        site.put("/front", "<html><a href='/news/late'>Late</a></html>");
        busy = true;
        collect();
        busy = false;
        StringBuilder front = new StringBuilder("<html>");
        for (String name : List.of("ferry", "toll", "quay", "tram", "mill", "pier", "dyke", "lock", "gate", "late")) {
            front.append("<a href='/news/").append(name).append("'>").append(name).append("</a>");
            site.put("/news/" + name, page("Report of the " + name, "The council spoke of the " + name)
                    .replace("</article>",
                            "<p>The Post is printed on paper from the mill at Tolm, as ever.</p></article>"));
        }
        site.put("/front", front.toString());
        collect();
        now = now.plus(Duration.ofHours(1));

        collect();

        assertThat(rows("select clean_text from articles where state = 'analyzed'")).hasSize(10)
                .noneMatch(text -> text.contains("printed on paper"));
    }

    private String item(String title, String path, String text) {
        return "<item><title>" + title + "</title><link>" + server.url(path) + "</link><description>" + text
                + "</description></item>";
    }

    private static String page(String title, String sentence) {
        return "<html><head><title>" + title + "</title></head><body><nav><a href='/'>Home</a></nav><article><h1>"
                + title
                + "</h1><p>" + (sentence + " on Monday, and the town talked of little else. ").repeat(4) + "</p><p>"
                + (sentence + " after a long night, as the harbour board had asked. ").repeat(4)
                + "</p></article></body></html>";
    }

    private void configure(String source) throws IOException {
        Files.writeString(folder.resolve("nightdesk.yaml"), """
                sources:
                  - name: Wire
                    local: true
                    %s
                briefings:
                  - {name: daily, title: The Daily}
                collect:
                  pause: 0
                """.formatted(source));
    }

    private CollectReport collect() throws Exception {
        try (NightDesk desk = NightDesk.open(
                new ConfigurationLoader(name -> null).load(folder.resolve("nightdesk.yaml")),
                ((InstantSource) () -> now).withZone(ZoneOffset.UTC),
                Progress.NONE)) {
            return desk.collect();
        }
    }

    private List<String> rows(String sql) throws SQLException {
        return new StoreFile(folder).rows(sql);
    }
}
