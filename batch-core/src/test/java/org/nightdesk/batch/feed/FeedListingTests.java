package org.nightdesk.batch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

        JsonNode listing = new JsonMapper()
                .readTree(
                        new FeedListing(1_000).list(folder, (path, reason) -> failed.add(path + ": " + reason)).json());

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

        String listing = new FeedListing(1_000).list(folder, (path, reason) -> {}).json();

        assertThat(listing).contains("\u201CToll\u201D &amp; &lt;tax&gt;");
    }
}
