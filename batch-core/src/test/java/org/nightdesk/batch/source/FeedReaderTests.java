package org.nightdesk.batch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.batch.config.CollectSettings;
import org.nightdesk.batch.config.Limits;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.config.WebAccess;
import org.nightdesk.batch.source.RawArticle.Kind;

class FeedReaderTests {

    private static final String FEED = """
            <rss version="2.0"><channel><title>Harbour &amp;amp; Post</title><link>/</link>
            <item><title>Toll &lt;b&gt;rises&lt;/b&gt;</title><link>/toll?utm_source=feed</link><guid>t1</guid>
            <pubDate>Mon, 14 Sep 2026 05:00:00 GMT</pubDate><description>Short.</description></item>
            <item><title>Strike</title><link>javascript:alert(1)</link><pubDate>Mon, 30 Feb 2026 05:00:00 GMT</pubDate>
            <description>&lt;p&gt;No trains ran.&lt;/p&gt;</description></item>
            <item><guid>t3</guid></item>
            </channel></rss>
            """;

    private static final Limits LIMITS = new Limits(Duration.ofDays(3), 20_000, Duration.ofMinutes(1),
            Duration.ofSeconds(5));

    private final MockWebServer server = new MockWebServer();

    private final SourceReader reader = new SourceReader(LIMITS,
            new CollectSettings(Duration.ofHours(1), "desk@news.example", Duration.ZERO, null), Clock.systemUTC());

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void readsAFeedFromAServer() throws Exception {
        server.enqueue(new MockResponse.Builder().addHeader("ETag", "\"1\"").addHeader("Last-Modified", "yesterday")
                .body(FEED).build());

        Fetch fetch = read(Validators.NONE);

        assertThat(fetch.articles()).containsExactly(
                new RawArticle("Wire", "Harbour & Post", "t1", server.url("/toll").toString(), "Toll rises",
                        Instant.parse("2026-09-14T05:00:00Z"), Kind.TEASER, "Short."),
                new RawArticle("Wire", "Harbour & Post", null, null, "Strike", null, Kind.HTML_FRAGMENT,
                        "<p>No trains ran.</p>"));
        assertThat(fetch.rejections()).containsExactly(new Rejection("t3", "neither title nor text"));
        assertThat(fetch.validators()).isEqualTo(new Validators("\"1\"", "yesterday"));
        assertThat(server.takeRequest().getHeaders().get("User-Agent")).isEqualTo("Nightdesk/0 (+desk@news.example)");
    }

    @Test
    void asksOnlyForWhatHasChanged() throws Exception {
        server.enqueue(new MockResponse.Builder().code(304).build());
        Validators known = new Validators("\"1\"", "yesterday");

        Fetch fetch = read(known);

        assertThat(fetch.unchanged()).isTrue();
        assertThat(fetch.validators()).isEqualTo(known);
        RecordedRequest request = server.takeRequest();
        assertThat(request.getHeaders().get("If-None-Match")).isEqualTo("\"1\"");
        assertThat(request.getHeaders().get("If-Modified-Since")).isEqualTo("yesterday");
    }

    @Test
    void boundsWhatTheServerChooses() throws Exception {
        String hostile = "x\u202E\u0000<script>".repeat(2_000).replace("<", "&lt;").replace("\u0000", "&#0;");
        server.enqueue(new MockResponse.Builder().addHeader("ETag", "e".repeat(5_000))
                .addHeader("Last-Modified", "yesterday")
                .body("<rss><channel><title>" + "t".repeat(900) + "</title><item><title>" + hostile.substring(0, 6_000)
                        + "</title><guid>" + "g".repeat(5_000) + "</guid><link>https://a.example/" + "l".repeat(5_000)
                        + "</link></item></channel></rss>")
                .build());

        Fetch fetch = read(Validators.NONE);

        assertThat(fetch.validators()).isEqualTo(new Validators(null, "yesterday"));
        RawArticle article = fetch.articles().getFirst();
        assertThat(article.outlet()).hasSize(200);
        assertThat(article.title()).hasSizeLessThanOrEqualTo(500).doesNotContain("\u202E");
        assertThat(article.feedId()).hasSizeLessThanOrEqualTo(300);
        assertThat(article.url()).isNull();
    }

    @Test
    void followsAFewRedirectsAndUnpacks() throws Exception {
        server.enqueue(new MockResponse.Builder().code(301).addHeader("Location", "/moved/feed").build());
        server.enqueue(new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(gzip(FEED)).build());

        assertThat(read(Validators.NONE).articles()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"404, the server answered 404 (not found), false",
            "503, the server answered 503 (not available now), false",
            "502, the server answered 502, true"})
    void saysWhatTheServerAnswered(int code, String message, boolean temporary) {
        server.enqueue(new MockResponse.Builder().code(code).build());

        assertFails(server.url("/feed").toString(), message, temporary);
    }

    @Test
    void givesUpOnEndlessRedirects() {
        for (int i = 0; i < 10; i++) {
            server.enqueue(new MockResponse.Builder().code(302).addHeader("Location", "/feed").build());
        }

        assertFails(server.url("/feed").toString(), "more than 5 redirects", false);
    }

    @Test
    void givesUpOnBodiesThatAreTooLargeWhenUnpacked() throws Exception {
        server.enqueue(new MockResponse.Builder().addHeader("Content-Encoding", "gzip")
                .body(gzip("x".repeat(5_000_000))).build());

        assertFails(server.url("/feed").toString(), "larger than 20000 bytes", false);
    }

    @Test
    void saysThatAFeedIsAWebPage() {
        server.enqueue(new MockResponse.Builder().body(
                "<!DOCTYPE html><html><link rel=alternate type='application/rss+xml' href='/rss'><p>News</p></html>")
                .build());

        assertFails(server.url("/feed").toString(), "it is a web page, not a feed (the page names the feed /rss)",
                false);
    }

    @Test
    void saysThatAConnectionBroke() {
        server.enqueue(
                new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());

        assertThatThrownBy(() -> read(Validators.NONE)).isInstanceOf(SourceException.class)
                .hasMessageStartingWith("the connection broke");
    }

    @Test
    void reachesPrivateAddressesOnlyWhereTheSourceSaysSo() {
        server.enqueue(new MockResponse.Builder().body(FEED).build());

        assertThatThrownBy(() -> reader.read(
                new SourceSettings.FeedUrl("Wire", server.url("/feed").uri(), null, WebAccess.PUBLIC), Validators.NONE))
                .hasMessageContaining("not a public one");
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/", "http://[::1]:1/", "http://[::ffff:127.0.0.1]:1/",
            "http://2130706433:1/", "http://0x7f.1:1/", "http://127.1:1/", "http://169.254.169.254:1/",
            "http://10.0.0.1:1/", "http://[fd00::1]:1/", "http://[64:ff9b::7f00:1]:1/", "http://0.0.0.0:1/",
            "http://localhost:1/"})
    void refusesPrivateAddressesHoweverWritten(String url) {
        assertThatThrownBy(
                () -> reader.read(new SourceSettings.FeedUrl("Wire", URI.create(url), null, WebAccess.PUBLIC),
                        Validators.NONE))
                .isInstanceOf(SourceException.class)
                .message().matches(message -> message.contains("not a public one") || message.contains("is not known"));
    }

    @Test
    void readsAFeedFromAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("feed.xml"), FEED);

        assertThat(reader.open(new SourceSettings.FeedFile("Wire", file, "The Wire"), Validators.NONE, Map.of()).next()
                .fetch().articles()).extracting(RawArticle::outlet).containsOnly("The Wire");
        assertThatThrownBy(() -> reader.open(
                new SourceSettings.FeedFile("Wire", folder.resolve("none.xml"), null), Validators.NONE, Map.of()))
                .hasMessage("there is no file " + folder.resolve("none.xml"));
    }

    private Fetch read(Validators known) throws SourceException {
        return reader.read(new SourceSettings.FeedUrl("Wire", server.url("/feed").uri(), null,
                WebAccess.local(server.url("/feed").uri())), known);
    }

    private void assertFails(String url, String message, boolean temporary) {
        assertThatThrownBy(() -> reader.read(
                new SourceSettings.FeedUrl("Wire", URI.create(url), null, WebAccess.local(URI.create(url))),
                Validators.NONE)).isInstanceOf(SourceException.class).hasMessage(message)
                .extracting("temporary").isEqualTo(temporary);
    }

    private static Buffer gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return new Buffer().write(bytes.toByteArray());
    }
}
