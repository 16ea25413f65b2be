package org.nightdesk.batch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.extract.ArticleExtractor;
import org.nightdesk.batch.extract.Extraction;
import org.nightdesk.batch.extract.Extraction.Extracted;
import org.nightdesk.batch.feed.Feed;
import org.nightdesk.batch.feed.FeedException;
import org.nightdesk.batch.feed.FeedListing;
import org.nightdesk.batch.feed.FeedParser;
import org.nightdesk.batch.source.RawArticle.Kind;

/** Content that is made to hang, to swell or to run: each ends in its own clear way, in bounded time, and costs no other. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileContentTests {

    private static final String STORY = "<p>The harbour council raised the ferry toll on Monday, said the mayor of the town.</p>"
            + "<p>Fishermen said that they would block the northern pier until the council met them again.</p>";

    private final ArticleExtractor extractor = new ArticleExtractor();

    @TempDir
    Path folder;

    @Test
    void theXmlParserInUseIsTheJdksOwn() throws Exception {
        assertThat(SAXParserFactory.newInstance().getClass().getModule().getName()).isEqualTo("java.xml");
        assertThat(DocumentBuilderFactory.newInstance().getClass().getModule().getName()).isEqualTo("java.xml");
    }

    @Test
    void expandsNoEntities() throws Exception {
        StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'>");
        for (char name = 'b'; name <= 'z'; name++) {
            bomb.append("<!ENTITY ").append(name).append(" '").append(("&" + (char) (name - 1) + ";").repeat(10))
                    .append("'>");
        }
        bomb.append("<!ENTITY file SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>&z;&file;</title></item>"
                + "<item><title>Toll</title></item></channel></rss>");

        List<Feed.Entry> entries = feed(bomb.toString()).entries();

        assertThat(entries).hasSize(2).last().extracting(Feed.Entry::title).isEqualTo("Toll");
        assertThat(String.valueOf(entries.getFirst().title())).hasSizeLessThan(100).doesNotContain("root:");
    }

    @Test
    void readsFeedsOfAbsurdShapes() throws Exception {
        assertThat(feed("<rss><channel>" + "<item>".repeat(200_000) + "</channel></rss>").entries().size())
                .isLessThanOrEqualTo(10_000);
        assertThat(
                feed("<rss><channel>" + "<item><title>A</title></item>".repeat(100_000) + "</channel></rss>").entries())
                .hasSize(10_000);
        assertThat(feed("<rss><channel><item>" + "<link>x</link>".repeat(200_000)
                + "<title>Toll</title></item></channel></rss>")
                .entries()).singleElement().extracting(Feed.Entry::title).isEqualTo("Toll");
        assertThat(feed("<rss><channel><item " + "a='b' ".repeat(50_000) + "><title>" + "&#60;b".repeat(200_000)
                + "</title></item></channel></rss>").entries()).hasSize(1);
        assertThatThrownBy(() -> feed("<rss><channel>" + "<a/>".repeat(3_000_000))).isInstanceOf(FeedException.class)
                .hasMessage("it is too large, with more than 300000 elements");
        assertThat(feed("<rss><channel><item><title>Toll\0 rises</title></item></channel></rss>").entries())
                .singleElement().extracting(Feed.Entry::title).isEqualTo("Toll rises");
        assertThat(feed("<rss><channel><item xml:base='http://a.example/" + "a".repeat(1_900) + "/'><description>"
                + "&lt;a href='x'&gt;".repeat(200_000) + "</description></item></channel></rss>").entries()
                .getFirst().summary()).hasSizeLessThan(5_000_000);
        assertThatThrownBy(() -> feed("{\"version\": \"1\", \"items\": " + "[".repeat(500_000)))
                .isInstanceOf(FeedException.class);
        assertThatThrownBy(() -> feed("<".repeat(2_000_000))).isInstanceOf(FeedException.class);
    }

    @Test
    void readsPagesOfAbsurdShapes() {
        assertThat(page("<div>".repeat(100_000) + STORY)).isNotNull();
        assertThat(page("<p>a</p>".repeat(200_000) + STORY)).isNotNull();
        assertThat(page("<p>a<b>c</b></p>".repeat(600_000) + STORY)).isInstanceOf(Extraction.Rejected.class);
        assertThat(page("<a href=x>".repeat(50_000) + STORY)).isNotNull();
        assertThat(page("<p>" + "Subscribe now to ".repeat(20_000) + "</p>" + STORY)).isNotNull();
        assertThat(page("<p class='" + "share-".repeat(100_000) + "'>x</p>" + STORY)).isNotNull();
        assertThat(page("<script type='application/ld+json'>" + "{\"a\":".repeat(100_000) + "</script>" + STORY))
                .isNotNull();
        assertThat(page("<table>".repeat(20_000) + STORY)).isNotNull();
        assertThat(page("<p>" + "&amp;".repeat(300_000) + "</p>" + STORY)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3000000|a", "1000000|'a '",
            "100000|'By a, b, c and d - '", "100000|'Read more: x\n\n'", "500000|\u0301", "500000|!?."})
    void readsTextsOfAbsurdShapes(int times, String part) {
        assertThat(text(part.repeat(times))).isNotNull();
    }

    @Test
    void readsTextsThatLeadPatternsAstray() {
        StringBuilder torn = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            torn.append("and at pier ").append(i).append(" the fishermen spoke of the toll all day\n\n");
        }
        assertThat(text(torn.toString())).isNotNull();
        assertThat(text("The harbour council raised the ferry toll on Monday, and the\n"
                + "mayor spoke of it with all the fishermen, and the\n".repeat(40_000)))
                .isNotNull();
        assertThat(text("# " + "#".repeat(500_000) + "x")).isNotNull();
    }

    @Test
    void readsFeedsThatLeadPatternsAstray() throws Exception {
        assertThat(feed("<rss><channel><item><title>Toll</title><author>" + "@".repeat(500_000)
                + "</author></item></channel></rss>").entries()).hasSize(1);
        assertThat(feed("<rss><channel><item><title>Toll</title><author>a@" + "(".repeat(500_000)
                + "</author></item></channel></rss>").entries()).hasSize(1);
        StringBuilder authors = new StringBuilder("<rss><channel><item><title>Toll</title>");
        for (int i = 100_000; i < 150_000; i++) {
            authors.append("<author>").append(i).append("</author>");
        }
        assertThat(feed(authors + "</item></channel></rss>").entries()).hasSize(1);
        assertThat(feed("<rss xmlns:x='http://scripting.com/" + "rss".repeat(300_000)
                + "\n'><channel><x:item><title>Toll</title></x:item></channel></rss>")).isNotNull();
        Feed markup = feed("<rss><channel><item><title>Toll</title><description>&lt;a href='x:"
                + "/".repeat(500_000) + "\u2028'>a&lt;/a>&lt;" + " ".repeat(500_000)
                + "</description></item></channel></rss>");
        assertThat(FeedListing.of(markup, null)).containsKey("entries");
    }

    @Test
    void readsNotesOfAbsurdShapes() throws Exception {
        assertThat(MarkdownFile.read("Notes", null, new FileName("a.md"), "---" + "\n".repeat(1_000_000) + "Toll")
                .body()).contains("Toll");
        assertThat(
                MarkdownFile.read("Notes", null, new FileName("a.md"), "---\n\ntitle: Toll\n--- \n\nThe toll rose.\n"))
                .satisfies(note -> {
                    assertThat(note.title()).isEqualTo("Toll");
                    assertThat(note.body().strip()).isEqualTo("<p>The toll rose.</p>");
                });
    }

    @Test
    void unpacksNoBombs() throws Exception {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.txt.gz")))) {
            byte[] zeroes = new byte[1_000_000];
            for (int i = 0; i < 500; i++) {
                out.write(zeroes);
            }
        }
        Files.writeString(folder.resolve("b.txt"), "The toll rose.");
        Files.write(folder.resolve("c.txt.gz"), new byte[]{1, 2, 3});

        Portion portion = new FolderReader(1_000_000).open(new SourceSettings.Folder("A", folder, null), Map.of())
                .next();

        assertThat(portion.fetch().articles()).extracting(RawArticle::body).containsExactly("The toll rose.");
        assertThat(portion.fetch().rejections()).extracting(Rejection::toString)
                .containsExactly("a.txt.gz: larger than 1 MB", "c.txt.gz: Not in GZIP format");
    }

    @Test
    void passesOverALineOf200Megabytes() throws Exception {
        InputStream endless = new InputStream() {

            private int left = 200_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int given = Math.min(left, length);
                java.util.Arrays.fill(bytes, from, from + Math.max(0, given), (byte) 'x');
                left -= given;
                return given <= 0 ? -1 : given;
            }
        };
        InputStream file = new SequenceInputStream(
                Collections.enumeration(List.of(line("{\"text\": \"One.\"}\n"), endless,
                        line("\n{\"text\": \"Two.\"}\n"))));
        Portion.Draft draft = new Portion.Draft();
        JsonLines lines = new JsonLines("A", null, 1_000_000, new FileName("day.jsonl"), file);
        while (lines.next(draft)) {
            // reads on
        }

        Fetch fetch = draft.finish(true).fetch();

        assertThat(fetch.articles()).extracting(RawArticle::body).containsExactly("One.", "Two.");
        assertThat(fetch.rejections()).containsExactly(new Rejection("day.jsonl line 2", "larger than 1 MB"));
    }

    @Test
    void readsLettersWithTricksInThem() throws Exception {
        String nested = "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n";
        write("deep.eml", "From: a@b.example\r\nSubject: Deep\r\n" + nested.repeat(2_000));
        write("inject.eml", "From: =?utf-8?q?Post=0D=0ABcc:_x@y.example?= <a@b.example>\r\n"
                + "Subject: =?utf-8?q?Toll=0D=0ABcc:_x@y.example=E2=80=AE?=\r\nMessage-ID: <../../etc/passwd>\r\n"
                + "Content-Type: text/plain\r\n\r\nThe toll rose.\r\n");
        write("strange.eml",
                "Content-Type: text/html; charset=\"../../x\"\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%");

        Portion portion = new FolderReader(1_000_000).open(new SourceSettings.Folder("A", folder, null), Map.of())
                .next();

        assertThat(portion.fetch().rejections()).extracting(Rejection::item).contains("deep.eml");
        assertThat(portion.fetch().articles()).filteredOn(article -> "inject.eml".equals(article.feedId()))
                .as(portion.fetch().toString()).singleElement().satisfies(article -> {
                    assertThat(article.title()).isEqualTo("Toll Bcc: x@y.example");
                    assertThat(article.outlet()).doesNotContain("\r", "\n");
                });
    }

    @Test
    void storesPlainUnicodeOnly() {
        Extracted article = (Extracted) page("<h1>To\u202Ell \u0000rises\u2069\uFEFF</h1>" + STORY.replace("Monday",
                "Mon\u00ADday\u200B e\u0301\uDC00\uE000\uFFFE\u2028"));

        assertThat(article.title() + article.text()).doesNotContain("\u202E", "\u2069", "\uFEFF", "\u0000", "\u200B",
                "\u00AD", "\uE000", "\uFFFE", "\u2028").contains("\u00E9");
    }

    private Extraction page(String body) {
        return extractor.extract(new RawArticle("A", "Post", null, null, "", null, Kind.HTML_PAGE,
                "<html><body>" + body + "</body></html>"));
    }

    private Extraction text(String text) {
        return extractor.extract(new RawArticle("A", "Post", null, null, "", null, Kind.TEXT, text));
    }

    private static Feed feed(String text) throws FeedException {
        return FeedParser.parse(text.getBytes(StandardCharsets.UTF_8), null, "https://post.example/feed");
    }

    private static InputStream line(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
