package org.nightdesk.batch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.batch.config.CollectSettings;
import org.nightdesk.batch.config.Limits;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.config.WebAccess;

/** What servers may do to a reader, each time ending in an error of its own, in bounded time and memory. */
@Timeout(30)
class HostileServerTests {

    private static final String FEED = "<rss><channel><title>Post</title><item><title>Toll rises</title></item></channel></rss>";

    private static final String LATE = "no whole answer within 1 s";

    private final SourceReader reader = within(Duration.ofMinutes(1));

    /** Only for servers that never come to an end: on a busy machine, others may not either within a second. */
    private final SourceReader hasty = within(Duration.ofSeconds(1));

    private RawServer server;

    private RawServer canary;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer();
        canary = new RawServer();
    }

    @AfterEach
    void stop() {
        server.close();
        canary.close();
        assertThat(canary.connections()).isZero();
    }

    @Test
    void endlessBody() {
        fails(server.on("/", out -> endless(out, "HTTP/1.1 200 OK\r\n\r\n", "<item>")), "larger than 2 MB");
    }

    @Test
    void endlessChunks() {
        fails(server.on("/", out -> endless(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                "8\r\n12345678\r\n")), "larger than 2 MB");
    }

    @Test
    void endlessHeaders() {
        fails(server.on("/", out -> endless(out, "HTTP/1.1 200 OK\r\n", "X-Filler: " + "x".repeat(500) + "\r\n")),
                "the connection broke");
    }

    @Test
    void endlessStatusLine() {
        fails(server.on("/", out -> endless(out, "HTTP/1.1 200 ", "OK and ")), "the connection broke");
    }

    @Test
    void endlessPreliminaryAnswers() {
        fails(server.on("/", out -> endless(out, "", "HTTP/1.1 103 Early Hints\r\n\r\n")), null);
    }

    @Test
    void drippingBody() {
        fails(hasty, server.on("/", out -> drip(out, "HTTP/1.1 200 OK\r\n\r\n", "x")), LATE);
    }

    @Test
    void drippingHeaders() {
        fails(hasty, server.on("/", out -> drip(out, "HTTP/1.1 200 OK\r\nX-Slow: ", "x")), LATE);
    }

    @Test
    void drippingRedirects() {
        fails(hasty, server.on("/", out -> {
            server.linger(400);
            out.write("HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.ISO_8859_1));
        }), LATE);
    }

    @Test
    void silence() {
        fails(hasty, server.on("/", out -> server.linger(60_000)), "no answer for 1 s");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"HTTP/1.1 200 OK\\nContent-Length: 5000\\n\\n<rss> | the connection broke",
            "HTTP/1.1 200 OK\\nContent-Length: -1\\n\\nnews | it is no feed",
            "HTTP/1.1 200 OK\\nContent-Length: -7\\n\\nnews | the answer makes no sense",
            "HTTP/1.1 503 Busy\\nRetry-After: 99999999999999999999\\nContent-Length: 0\\n\\n | 503 (not available now)",
            "HTTP/1.1 200 OK\\nContent-Length: 3\\n\\n<rss> | it is no feed",
            "HTTP/1.1 200 OK\\nTransfer-Encoding: chunked\\n\\nzz\\n<rss> | the connection broke",
            "HTTP/1.1 200 OK\\nTransfer-Encoding: chunked\\n\\n-8\\n<rss> | the connection broke",
            "HTTP/1.1 200 OK\\nTransfer-Encoding: chunked\\n\\nffffffffffffffff\\n<rss> | the connection broke",
            "HTTP/1.1 200 OK\\nTransfer-Encoding: chunked\\n\\n5\\n<rss> | the answer ends too early",
            "HTTP/1.1 200 OK\\nContent-Encoding: gzip\\n\\nno gzip at all | the connection broke",
            "HTTP/1.1 200 OK\\nContent-Encoding: br\\n\\nno brotli at all | the connection broke",
            "HTTP/1.1 200 OK\\nContent-Encoding: gzip, gzip\\n\\nx | the answer is packed in a way",
            "HTTP/1.1 200 OK\\nContent-Encoding: zip\\n\\nx | the answer is packed in a way",
            "HTTP/1.1 200 OK\\n\\n | it is empty", "HTTP/1.1 204 No\\n\\n | the server answered 204",
            "HTTP/1.1 206 Part\\nContent-Length: 0\\n\\n | the server answered 206",
            "HTTP/1.1 300 Choose\\nLocation: /x\\nContent-Length: 0\\n\\n | the server answered 300",
            "HTTP/1.1 302 Found\\nContent-Length: 0\\n\\n | a redirect without an address",
            "HTTP/1.1 401 Who\\nWWW-Authenticate: Basic realm=x\\nContent-Length: 0\\n\\n | 401 (needs a login)",
            "HTTP/1.1 407 Who\\nProxy-Authenticate: Basic realm=x\\nContent-Length: 0\\n\\n | the connection broke",
            "HTTP/1.1 999 Odd\\nContent-Length: 0\\n\\n | the server answered 999",
            "HTTP/1.1 abc\\n\\n | the connection broke", "SSH-2.0-OpenSSH_9.2\\n | the connection broke",
            "'' | the connection broke", "<rss/> | the connection broke",
            "HTTP/1.1 200 OK\\nContent-Type: image/png\\n\\n\u0089PNG | it is"})
    void wrongAnswers(String answer, String problem) {
        fails(server.on("/", answer.replace("\\n", "\n")), problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html; charset=klingon", "application/octet-stream", ";;;",
            "a/b; charset="})
    void readsAFeedUnderAnyContentType(String type) throws Exception {
        URI url = server.on("/", "HTTP/1.1 200 OK\nContent-Type: " + type + "\n\n" + FEED);

        assertThat(read(url).articles()).extracting(RawArticle::title).containsExactly("Toll rises");
    }

    @Test
    void keepsNoValidatorThatCouldInjectAHeader() throws Exception {
        URI url = server.on("/", "HTTP/1.1 200 OK\nETag: \"a\u0001b\"\nLast-Modified: \u00E9\n\n" + FEED);

        assertThat(read(url).validators()).isEqualTo(Validators.NONE);
    }

    @Test
    void bombInGzip() throws Exception {
        byte[] bomb = gzip("x".repeat(1_000), 200_000);

        fails(server.on("/", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.write(bomb);
        }), "larger than 2 MB");
    }

    @Test
    void bombInBrotli() {
        fails(brotli("/", "n/////gl8OKxQCD3/h8="), "larger than 2 MB");
    }

    @Test
    void readsBrotli() throws Exception {
        assertThat(read(brotli("/", "G1YAEIzTZbT0xMwIlRycY7mIIb8U4zm410uaUw6Yi0ukecnvMbYsW+F5QuqpYA12PHO8sPpZS2lrQhfY"
                + "A5KCAQ==")).articles()).extracting(RawArticle::title).containsExactly("Toll rises");
    }

    private URI brotli(String path, String packed) {
        return server.on(path, out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.write(Base64.getDecoder().decode(packed));
        });
    }

    @Test
    void oneLineOfManyMegabytes() {
        fails(server.on("/", out -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n<rss><channel><title>".getBytes(StandardCharsets.ISO_8859_1));
            endless(out, "", "x".repeat(100_000));
        }), "larger than 2 MB");
    }

    @Test
    void readsLargeFeedsFromTheDisk() throws Exception {
        String late = "<item><title>Last of them</title></item>";
        URI url = server.on("/", "HTTP/1.1 200 OK\n\n<rss><channel>"
                + FEED.substring(FEED.indexOf("<item>"), FEED.indexOf("</item>") + 7) + "<!--" + "x".repeat(1_500_000)
                + "-->" + late + "</channel></rss>");

        assertThat(read(url).articles()).extracting(RawArticle::title).containsExactly("Toll rises", "Last of them");
        try (Portions portions = reader.open(new SourceSettings.FeedUrl("Wire", url, null, WebAccess.local(url)),
                Validators.NONE, Map.of())) {
            assertThat(portions.next().fetch().articles()).hasSize(2);
        }
    }

    @Test
    void obeysTheBeginningOfAnEndlessRobotsFile() throws Exception {
        server.on("/robots.txt",
                out -> endless(out, "HTTP/1.1 200 OK\r\n\r\nUser-agent: *\r\nDisallow: /secret\r\n", "# x\r\n"));
        URI open = server.on("/story", "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>A story.</p>");
        URI secret = server.on("/secret", "HTTP/1.1 200 OK\n\nSecret.");

        assertThat(reader.page(open.toString(), WebAccess.local(open))).contains("A story.");
        assertThatThrownBy(() -> reader.page(secret.toString(), WebAccess.local(open)))
                .hasMessage("the site keeps robots from that page");
    }

    @Test
    void readsTheOtherMapsWhereOneLeadsIntoPrivateSpace() throws Exception {
        URI index = server.on("/index", "HTTP/1.1 200 OK\n\n<sitemapindex><sitemap><loc>http://127.0.0.1:"
                + canary.port() + "/</loc></sitemap><sitemap><loc>" + server.url("/index")
                + "</loc></sitemap><sitemap><loc>" + server.url("/map") + "</loc></sitemap></sitemapindex>");
        server.on("/map",
                "HTTP/1.1 200 OK\n\n<urlset><url><loc>http://news.example/toll</loc></url></urlset>");

        Fetch fetch = reader
                .open(new SourceSettings.Sitemap("Map", index, null, null, WebAccess.local(index)), Validators.NONE,
                        Map.of())
                .next().fetch();

        assertThat(fetch.articles()).extracting(RawArticle::url).containsExactly("http://news.example/toll");
        assertThat(fetch.rejections()).singleElement().asString().contains("not a public one");
    }

    @Test
    void redirectLoop() {
        fails(server.on("/", "HTTP/1.1 301 Moved\nLocation: /\nContent-Length: 0\nConnection: close\n\n"),
                "more than 5 redirects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:PORT/", "http://localhost:PORT/", "http://127.0.0.2:PORT/",
            "http://2130706433:PORT/", "http://0177.0.0.1:PORT/", "http://0x7f000001:PORT/", "http://0x7f.1:PORT/",
            "http://127.1:PORT/", "http://0177.1:PORT/", "http://127.0.0.01:PORT/", "http://0:PORT/",
            "http://0.0.0.0:PORT/", "http://[::1]:PORT/", "http://[::]:PORT/",
            "http://[::ffff:127.0.0.1]:PORT/", "http://[::ffff:7f00:1]:PORT/", "http://[::127.0.0.1]:PORT/",
            "http://[64:ff9b::7f00:1]:PORT/", "http://[2002:7f00:1::]:PORT/", "//127.0.0.1:PORT/",
            "http://127.0.0.1.:PORT/", "http://localhost.:PORT/", "http://LOCALHOST:PORT/", "http:\\\\127.0.0.1:PORT\\",
            "http:///127.0.0.1:PORT/", "http:127.0.0.1:PORT/", "http://%31%32%37.0.0.1:PORT/",
            "http://\u2460\u2461\u2466.0.0.1:PORT/", "http://127\u30020\u30020\u30021:PORT/",
            "\thttp://127.0.0.1:PORT/",
            "http://user@127.0.0.1:PORT/", "http://127.0.0.1:SERVER@127.0.0.1:PORT/",
            "http://127.0.0.1:PORT#@127.0.0.1:SERVER/", "http://127.0.0.1:PORT\\@127.0.0.1:SERVER/",
            "http://ip6-localhost:PORT/", "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/",
            "http://192.168.0.1/", "http://[fe80::1%25lo]:PORT/", "http://[fd00:ec2::254]/", "file:///etc/passwd",
            "ftp://127.0.0.1:PORT/", "gopher://127.0.0.1:PORT/", "data:text/xml,<rss/>", "javascript:alert(1)",
            "jar:http://127.0.0.1:PORT/!/", "ws://127.0.0.1:PORT/", "http://", "http://:PORT/",
            "https://127.0.0.1:PORT/"})
    void redirectIntoPrivateSpace(String location) {
        String target = location.replace("PORT", String.valueOf(canary.port()))
                .replace("SERVER", String.valueOf(server.port()));
        URI url = server.on("/", out -> out.write(("HTTP/1.1 302 Found\r\nLocation: " + target
                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8)));

        fails(url, null);
    }

    @Test
    void noTlsWhereItIsExpected() {
        URI url = server.on("/", "HTTP/1.1 200 OK\n\n" + FEED);

        fails(hasty, URI.create(url.toString().replace("http:", "https:")), null);
    }

    @Test
    void aCertificateThatNobodyVouchesFor() throws Exception {
        try (MockWebServer secure = new MockWebServer()) {
            HandshakeCertificates own = new HandshakeCertificates.Builder()
                    .heldCertificate(new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build())
                    .build();
            secure.useHttps(own.sslSocketFactory());
            secure.start();

            fails(secure.url("/").uri(), "no secure connection to localhost");
        }
    }

    @Test
    void aHundredBombsAtOnceInLittleMemory() throws Exception {
        byte[] bomb = gzip("x".repeat(1_000), 50_000);
        URI url = server.on("/", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.write(bomb);
        });
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            threads.add(Thread.startVirtualThread(() -> fails(url, null)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(read(server.on("/good", "HTTP/1.1 200 OK\n\n" + FEED)).articles()).hasSize(1);
    }

    private void fails(URI url, String problem) {
        fails(reader, url, problem);
    }

    private static void fails(SourceReader reader, URI url, String problem) {
        assertThatThrownBy(() -> read(reader, url)).isInstanceOf(SourceException.class).satisfies(
                e -> assertThat(e.getMessage()).doesNotContain("\n").contains(problem == null ? "" : problem));
    }

    private Fetch read(URI url) throws SourceException {
        return read(reader, url);
    }

    private static Fetch read(SourceReader reader, URI url) throws SourceException {
        return reader.read(new SourceSettings.FeedUrl("Wire", url, null, WebAccess.local(url)), Validators.NONE);
    }

    private static SourceReader within(Duration limit) {
        return new SourceReader(new Limits(Duration.ofDays(3), 2_000_000, limit, Duration.ofSeconds(5)),
                new CollectSettings(Duration.ofHours(1), null, Duration.ZERO, null), new FakeTime());
    }

    private static void endless(OutputStream out, String head, String part) throws IOException {
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        byte[] bytes = part.repeat(Math.max(1, 8_192 / part.length())).getBytes(StandardCharsets.ISO_8859_1);
        while (true) {
            out.write(bytes);
        }
    }

    private void drip(OutputStream out, String head, String part) throws IOException {
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        while (!server.linger(50)) {
            out.write(part.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
    }

    private static byte[] gzip(String part, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                out.write(part.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }
}
