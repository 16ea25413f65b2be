package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.ConfigurationLoader;
import org.nightdesk.batch.config.SourceSettings;

class OpmlTests {

    private static final String CONFIGURATION = """
            # My desk
            sources:   # where it comes from
              - name: Post   # the best
                feed: https://post.example/rss
              - name: Clippings
                folder: news   # by hand

            # What is made
            briefings:
              - {name: daily, title: The Daily}
            """;

    @TempDir
    Path folder;

    private Path configuration;

    @BeforeEach
    void layOut() throws IOException {
        configuration = Files.writeString(folder.resolve("nightdesk.yaml"), CONFIGURATION);
    }

    @Test
    void addsFeedsBehindTheLastSourceAndKeepsEveryComment() throws Exception {
        Outcome outcome = opml("""
                <opml version="1.0"><body><outline text="Papers">
                <outline text="Post" xmlUrl="https://post.example/rss"/>
                <outline text="Post" xmlUrl="https://other.example/rss?a=1&amp;b=2"/>
                <outline title="The &quot;Quay&quot;: # 1 \\" XMLURL="http://quay.example/feed"/>
                <outline text="A page" htmlUrl="https://page.example/"/>
                </outline></body></opml>""");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("2 feeds added to").contains("1 there already");
        assertThat(configuration).hasContent(CONFIGURATION.replace("    folder: news   # by hand\n",
                """
                            folder: news   # by hand
                          - name: "Post (2)"
                            feed: "https://other.example/rss?a=1&b=2"
                          - name: "The \\"Quay\\": # 1 \\\\"
                            feed: "http://quay.example/feed"
                        """));
        assertThat(load().sources()).extracting(SourceSettings::name).containsExactly("Post", "Clippings", "Post (2)",
                "The \"Quay\": # 1 \\");
    }

    @Test
    void followsNoEntityAndFillsNoVariable() throws Exception {
        Outcome outcome = opml("""
                <?xml version="1.0"?>
                <!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "yy"><!ENTITY z "&y;&y;&y;">]>
                <opml><body>
                <outline text="&x;&z;" xmlUrl="https://a.example/&x;?k=${HOME}"/>
                <outline text="${HOME}" xmlUrl="https://b.example/${HOME}"/>
                <outline text="f" xmlUrl="file:///etc/passwd"/>
                <outline text="u" xmlUrl="https://ann:secret@c.example/"/>
                </body></opml>""");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("file:///etc/passwd");
        Configuration loaded = new ConfigurationLoader(name -> "FILLED").load(configuration);
        assertThat(loaded.sources()).hasSize(4)
                .allSatisfy(source -> assertThat(source.toString()).doesNotContain("FILLED", "yyyy"));
    }

    @Test
    void passesOverAddressesThatAreTooLongToBeKept() throws Exception {
        Outcome outcome = opml("<opml><body><outline text='Long' xmlUrl='https://a.example/" + "x".repeat(5_000) + "'/>"
                + "<outline text='Quay' xmlUrl='https://b.example/rss'/></body></opml>");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("passed over: https://a.example/xxx");
        assertThat(load().sources()).extracting(SourceSettings::name).containsExactly("Post", "Clippings", "Quay");
    }

    @Test
    void printsTheLinesOnly() throws Exception {
        Path list = Files.writeString(folder.resolve("a.opml"),
                "<opml><body><outline xmlUrl='https://a.example/rss'/></body></opml>");

        Outcome outcome = Outcome.of("opml", "import", "--print", "--config", configuration.toString(),
                list.toString());

        assertThat(outcome.outLines()).containsExactly("- name: \"a.example\"", "  feed: \"https://a.example/rss\"");
        assertThat(configuration).hasContent(CONFIGURATION);
    }

    @Test
    void leavesSourcesThatStandInOneLineToTheOperator() throws Exception {
        String flow = "sources: [{name: Clippings, folder: news}]\nbriefings: [{name: daily, title: D}]\n";
        Files.writeString(configuration, flow);

        Outcome outcome = opml("<opml><body><outline xmlUrl='https://a.example/rss'/></body></opml>");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("--print");
        assertThat(configuration).hasContent(flow);
    }

    @Test
    void refusesWhatIsNoList() throws Exception {
        assertThat(opml("<html><body/></html>").err()).contains("is no OPML");
        assertThat(opml("").status()).isEqualTo(2);
    }

    @Test
    void exportsWhatItImported() throws Exception {
        opml("<opml><body><outline text='Quay &amp; &quot;Co&quot;' xmlUrl='https://a.example/rss?a=1&amp;b=2'/></body></opml>");

        Outcome outcome = Outcome.of("opml", "export", "--config", configuration.toString());

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("text=\"Quay &amp; &quot;Co&quot;\"",
                "xmlUrl=\"https://a.example/rss?a=1&amp;b=2\"").doesNotContain("Clippings");
        assertThat(outcome.err()).contains("1 source left out");
    }

    private Outcome opml(String list) throws IOException {
        Path file = Files.writeString(folder.resolve("list.opml"), list);
        return Outcome.of("opml", "import", "--config", configuration.toString(), file.toString());
    }

    private Configuration load() {
        return new ConfigurationLoader(name -> null).load(configuration);
    }
}
