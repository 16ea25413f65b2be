package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class FeedViewTests {

    private static final String FEED = """
            <rss><channel><title>Harbour Post</title><item><title>Toll <b>rises</b></title>
            <link>https://post.example/toll</link><pubDate>Mon, 14 Sep 2026 05:00:00 GMT</pubDate></item></channel></rss>""";

    @TempDir
    Path folder;

    @Test
    void listsFilesAsJsonAndNamesWhatIsNoFeed() throws IOException {
        Files.writeString(folder.resolve("a.xml"), FEED);
        Files.writeString(folder.resolve("b.xml"), "nothing");
        Path output = folder.resolve("read.json");

        Outcome all = Outcome.of("feed", "--input", folder.toString(), "--output", output.toString());
        Outcome bad = Outcome.of("feed", "--input", folder.resolve("b.xml").toString());

        assertThat(all.status()).isEqualTo(3);
        assertThat(all.err()).isEqualToNormalizingNewlines("nightdesk: b.xml: it is no feed\n");
        assertThat(JsonMapper.shared().readTree(Files.readString(output)).at("/a.xml/nightdesk/entries/0/link")
                .stringValue()).isEqualTo("https://post.example/toll");
        assertThat(bad.status()).isEqualTo(1);
        assertThat(bad.out()).contains("\"error\" : \"it is no feed\"");
    }

    @Test
    void showsAFeedOnAServer() throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder().body(FEED).build());

            Outcome outcome = Outcome.of("feed", "--local", server.url("/feed").toString());

            assertThat(outcome.out()).isEqualToNormalizingNewlines("""
                    Harbour Post

                    2026-09-14T05:00:00Z  Toll rises
                        https://post.example/toll
                    """);
            assertThat(Outcome.of("feed", server.url("/feed").toString()).err()).contains("not a public one");
        }
    }

    @Test
    void wantsOneOfUrlAndFile() {
        assertThat(Outcome.of("feed").status()).isEqualTo(2);
    }
}
