package org.nightdesk.batch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.config.CollectSettings;
import org.nightdesk.batch.config.Limits;
import org.nightdesk.batch.config.WebAccess;

class WebMannersTests {

    private final FakeTime time = new FakeTime();

    private final MockWebServer server = new MockWebServer();

    private final Map<String, MockResponse> answers = new TreeMap<>();

    private final RobotsShelf shelf = RobotsShelf.inMemory();

    private final WebClient web = new WebClient(
            new Limits(Duration.ofDays(3), 100_000, Duration.ofSeconds(10), Duration.ofSeconds(5)),
            new CollectSettings(Duration.ofHours(1), "https://desk.example/about"), time, time, shelf);

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {

            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answers.getOrDefault(request.getUrl().encodedPath(),
                        new MockResponse.Builder().code(404).build());
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void obeysRobotsForPagesAndAsksForThemOnce() throws Exception {
        answers.put("/robots.txt", page("User-agent: nightdesk\nDisallow: /private\n\nUser-agent: *\nDisallow: /\n"));
        answers.put("/story", page("A story."));

        assertThat(get("/story").body().bytes()).asString().isEqualTo("A story.");
        assertThatThrownBy(() -> get("/private/story")).hasMessage("the site keeps robots from that page");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void asksForRobotsOnceADayAndGoesByTheOldOnesWhileThereAreNoNewOnes() throws Exception {
        answers.put("/robots.txt", page("User-agent: *\nDisallow: /private\n"));
        answers.put("/story", page("A story."));
        get("/story");
        answers.put("/robots.txt", new MockResponse.Builder().code(503).build());
        time.pass(Duration.ofHours(23));
        get("/story");
        assertThat(server.getRequestCount()).isEqualTo(3);

        time.pass(Duration.ofHours(2));
        get("/story");
        assertThatThrownBy(() -> get("/private/story")).hasMessage("the site keeps robots from that page");
        assertThat(server.getRequestCount()).isEqualTo(5);

        time.pass(Duration.ofDays(31));
        assertThatThrownBy(() -> get("/story"))
                .hasMessage("its robots.txt cannot be had: the server answered 503 (not available now)")
                .satisfies(e -> assertThat(((SourceException) e).mayPass()).isTrue());
        assertThat(shelf.kept(server.url("/").scheme() + "://" + server.getHostName() + ":" + server.getPort()))
                .isPresent();
    }

    @Test
    void asksARedirectsTargetForItsRobotsToo() {
        answers.put("/robots.txt", page("User-agent: *\nDisallow: /private\n"));
        answers.put("/story", redirect(302, "/private/story"));

        assertThatThrownBy(() -> get("/story")).hasMessage("the site keeps robots from that page");
    }

    @Test
    void takesNothingFromASiteWhoseRobotsCannotBeRead() {
        answers.put("/robots.txt", new MockResponse.Builder().code(500).build());
        answers.put("/story", page("A story."));

        assertThatThrownBy(() -> get("/story")).hasMessageContaining("robots");
    }

    @Test
    void obeysThePauseThatASiteAsksFor() throws Exception {
        answers.put("/robots.txt", page("User-agent: *\nCrawl-delay: 3\n"));
        answers.put("/story", page("A story."));

        get("/story");
        get("/story");

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(3));
    }

    @Test
    void pausesBetweenRedirects() throws Exception {
        answers.put("/feed", redirect(301, "/moved"));
        answers.put("/moved", page("x"));

        assertThat(feed("/feed").advice().movedTo()).isEqualTo(server.url("/moved").uri());
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void takesOnlyPermanentRedirectsForAMove() throws Exception {
        answers.put("/feed", redirect(308, "/moved"));
        answers.put("/moved", redirect(302, "/today"));
        answers.put("/today", page("x"));
        answers.put("/temporary", redirect(307, "/feed"));

        assertThat(feed("/feed").advice().movedTo()).isEqualTo(server.url("/moved").uri());
        assertThat(feed("/temporary").advice().movedTo()).isNull();
    }

    @Test
    void saysWhenABusyServerMayBeAskedAgain() {
        answers.put("/feed", new MockResponse.Builder().code(503).addHeader("Retry-After", "7200").build());
        answers.put("/often", new MockResponse.Builder().code(429).build());

        Instant begin = time.instant();
        assertThat(catchThrowableOfType(SourceException.class, () -> feed("/feed")).notBefore())
                .isEqualTo(begin.plusSeconds(7200));
        assertThat(catchThrowableOfType(SourceException.class, () -> feed("/often")).notBefore())
                .isAfter(begin.plusSeconds(3500));
    }

    @Test
    void showsALoginToNoOtherServer() throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            other.enqueue(page("x"));
            answers.put("/feed", redirect(302, other.url("/feed").toString()));
            WebAccess access = new WebAccess(Set.of(place(server.url("/")), place(other.url("/"))),
                    new WebAccess.Login(server.url("/").uri(), "Bearer secret-token"));

            web.get(server.url("/feed").toString(), Validators.NONE, access);

            assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer secret-token");
            assertThat(other.takeRequest().getHeaders().get("Authorization")).isNull();
            assertThat(access.toString()).doesNotContain("secret-token");
        }
    }

    @Test
    void asksThroughAProxyOnlyForPublicHosts() throws Exception {
        WebClient proxied = new WebClient(
                new Limits(Duration.ofDays(3), 100_000, Duration.ofSeconds(10), Duration.ofSeconds(5)),
                new CollectSettings(Duration.ofHours(1), null, Duration.ZERO, server.url("/").uri()), time, time,
                RobotsShelf.inMemory());
        answers.put("/feed", page("x"));

        assertThat(
                proxied.get("http://93.184.215.14/feed", Validators.NONE, WebAccess.PUBLIC).body().bytes())
                .asString().isEqualTo("x");
        for (String hidden : new String[]{"http://127.0.0.1/feed", "http://localhost/feed",
                "http://169.254.169.254/feed",
                "http://2130706433/feed", "http://[::ffff:10.0.0.1]/feed"}) {
            assertThatThrownBy(() -> proxied.get(hidden, Validators.NONE, WebAccess.PUBLIC))
                    .isInstanceOf(SourceException.class);
        }
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    private WebAnswer get(String path) throws SourceException {
        URI url = server.url(path).uri();
        return web.page(url.toString(), WebAccess.local(url));
    }

    private WebAnswer feed(String path) throws SourceException {
        URI url = server.url(path).uri();
        return web.get(url.toString(), Validators.NONE, WebAccess.local(url));
    }

    private static String place(HttpUrl url) {
        return WebAccess.place(url);
    }

    private static MockResponse page(String body) {
        return new MockResponse.Builder().body(body).build();
    }

    private static MockResponse redirect(int code, String to) {
        return new MockResponse.Builder().code(code).addHeader("Location", to).build();
    }
}
