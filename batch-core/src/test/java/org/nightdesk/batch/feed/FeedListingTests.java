package org.nightdesk.batch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedListingTests {

    @TempDir
    Path folder;

    @Test
    void listsFeedsAndNamesWhatIsNone() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/feed.xml"), """
                <rss><channel><link>https://post.example/</link>
                <item><description>&lt;p&gt;The toll rose.&lt;/p&gt;</description>
                <pubDate>Mon, 14 Sep 2026 05:00:00 GMT</pubDate></item></channel></rss>""");
        Files.writeString(folder.resolve("page.html"), "<html><body>Hello</body></html>");
        List<String> failed = new ArrayList<>();

        Files.createSymbolicLink(folder.resolve("link.xml"), folder.resolve("a/feed.xml"));
        JsonNode listing = new JsonMapper().readTree(list((path, reason) -> failed.add(path + ": " + reason)));

        assertThat(listing.properties()).extracting(Map.Entry::getKey).containsExactly("a/feed.xml", "page.html");

        assertThat(failed).containsExactly("page.html: it is a web page, not a feed");
        assertThat(listing.at("/page.html/nightdesk/error").asString()).isEqualTo("it is a web page, not a feed");
        JsonNode entry = listing.at("/a~1feed.xml/nightdesk/entries/0");
        assertThat(entry.path("title").asString()).isEqualTo("The toll rose.");
        assertThat(entry.path("link").asString()).isEqualTo("https://post.example/");
        assertThat(entry.path("published").asString()).isEqualTo("2026-09-14T05:00:00Z");
        assertThat(listing.at("/a~1feed.xml/nightdesk/feed/title").asString()).isEqualTo("https://post.example/");
    }

    @Test
    void writesTitlesWithoutNeedlessReferences() throws IOException {
        Files.writeString(folder.resolve("feed.xml"),
                """
                        <rss><channel><item><title>&amp;#8220;Toll&amp;#8221; &amp;amp; &amp;lt;tax&amp;gt;</title></item></channel>
                        </rss>""");

        String listing = list((path, reason) -> {});

        assertThat(listing).contains("\u201CToll\u201D &amp; &lt;tax&gt;");
    }

    @Test
    void writesNoMarkupThatRuns() throws IOException {
        Files.writeString(folder.resolve("feed.xml"),
                """
                        <rss><channel><title>&lt;script&gt;a()&lt;/script&gt;Post</title><item><title>&lt;b onclick=x()&gt;Toll&lt;/b&gt;</title>
                        <description>&lt;a href="java&#9;script:x()"&gt;a&lt;/a&gt;&lt;a href="/b?c:d"&gt;b&lt;/a&gt;&lt;iframe src="http://c.example"&gt;
                        &lt;/iframe&gt;&lt;img src=x onerror=y()&gt;&lt;p title='data: all'&gt;c&lt;/p&gt;</description></item></channel></rss>""");

        JsonNode listing = new JsonMapper().readTree(list((path, reason) -> {}));

        assertThat(listing.at("/feed.xml/nightdesk/feed/title").asString()).isEqualTo("Post");
        assertThat(listing.at("/feed.xml/nightdesk/entries/0/title").asString()).isEqualTo("<b>Toll</b>");
        assertThat(listing.at("/feed.xml/nightdesk/entries/0/summary").asString())
                .isEqualTo("<a>a</a><a href=\"/b?c:d\">b</a><img src=\"x\"><p title=\"data: all\">c</p>");
    }

    private String list(BiConsumer<String, String> failed) throws IOException {
        StringWriter json = new StringWriter();
        new FeedListing(1_000).list(folder, json, failed);
        return json.toString();
    }
}
