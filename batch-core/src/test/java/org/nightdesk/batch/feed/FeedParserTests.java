package org.nightdesk.batch.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.batch.feed.Feed.Entry;

class FeedParserTests {

    private static final String BASE = "https://post.example/feeds/all.xml";

    @Test
    void readsRss() throws FeedException {
        Feed feed = parse("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                     xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>Post</title><link>https://post.example/</link><language>en</language>
                <item><title>Toll &amp;amp; tax</title><link>../toll</link><guid isPermaLink="false">1</guid>
                <dc:creator>Ann</dc:creator><pubDate>Mon, 14 Sep 2026 05:00:00 GMT</pubDate>
                <description>Short.</description><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded></item>
                </channel></rss>""");

        assertThat(feed.title()).isEqualTo("Post");
        assertThat(feed.language()).isEqualTo("en");
        assertThat(feed.entries()).containsExactly(new Entry("Toll &amp; tax", "https://post.example/toll", "1", "Ann",
                "Short.", "<p>Long.</p>", Instant.parse("2026-09-14T05:00:00Z"), null));
    }

    @Test
    void takesTheSiteThatAllItemsLeadToWhereNobodySaysTheAddress() throws FeedException {
        String feed = "<rss><channel><link>/news/</link><item><title>A</title><link>https://post.example/a</link></item>"
                + "<item><title>B</title><link>https://%s/b</link></item></channel></rss>";

        assertThat(FeedParser.parse(feed.formatted("post.example").getBytes(StandardCharsets.UTF_8), null, null).link())
                .isEqualTo("https://post.example/news/");
        assertThat(
                FeedParser.parse(feed.formatted("other.example").getBytes(StandardCharsets.UTF_8), null, null).link())
                .isNull();
    }

    @Test
    void readsAtom() throws FeedException {
        Feed feed = parse(
                """
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/">
                        <title type="text">Post</title><author><name>Desk</name></author>
                        <link rel="self" href="feed.xml"/><link rel="alternate" href="/front"/>
                        <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Toll <b>up</b></div></title>
                        <link rel="enclosure" href="a.mp3"/><link href="toll.html"/><id>tag:1</id>
                        <updated>2026-09-14T05:00:00Z</updated><content type="html">&lt;a href="x"&gt;X&lt;/a&gt;</content></entry>
                        </feed>""");

        assertThat(feed.link()).isEqualTo("https://other.example/front");
        assertThat(feed.entries()).containsExactly(
                new Entry("Toll <b>up</b>", "https://other.example/toll.html", "tag:1", "Desk", null,
                        "<a href=\"https://other.example/x\">X</a>", null, Instant.parse("2026-09-14T05:00:00Z")));
    }

    @Test
    void readsRdfAndJson() throws FeedException {
        Feed rdf = parse("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel><title>Post</title></channel>
                <item rdf:about="https://post.example/1"><title>Toll</title><link>/1</link></item></rdf:RDF>""");
        Feed json = parse("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Post", "authors": [{"name": "Ann"}],
                 "items": [{"id": 1, "url": "/1", "title": "Toll", "content_text": "Long."}, 7]}""");

        assertThat(rdf.entries()).extracting(Entry::title, Entry::link, Entry::id)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Toll", "https://post.example/1",
                        "https://post.example/1"));
        assertThat(json.entries()).containsExactly(
                new Entry("Toll", "https://post.example/1", "1", "Ann", null, "Long.", null, null));
    }

    @Test
    void readsBrokenFeedsAsFarAsTheyGo() throws FeedException {
        Feed feed = parse("""

                <rss><channel><title>Post & Sons</title><item><title>Toll&nbsp;rises</title><link>https://a.example/1
                </item><item><title>Strike</title><description><![CDATA[No trains""");

        assertThat(feed.title()).isEqualTo("Post & Sons");
        assertThat(feed.entries()).extracting(Entry::title).contains("Toll\u00A0rises");
    }

    @Test
    void isNotMovedByBombsAndForeignFiles() {
        StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'>");
        for (char c = 'b'; c < 'z'; c++) {
            bomb.append("<!ENTITY ").append(c).append(" '").append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("'>");
        }
        bomb.append(
                "<!ENTITY file SYSTEM 'file:///etc/passwd'>]><rss><channel><title>&y;&file;</title></channel></rss>");

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(40), () -> {
            String title = parse(bomb.toString()).title();
            assertThat(title).hasSizeLessThan(100).doesNotContain("root:");
            assertThatThrownBy(() -> parse("<rss><channel>" + "<item>".repeat(300_000)))
                    .hasMessage("it is too large, with more than 300000 elements");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "{}", "[1,2]", "{\"items\": 1}", "{broken", "<svg></svg>", "", "<opml></opml>"})
    void refusesWhatIsNoFeed(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(FeedException.class).hasMessageStartingWith("it is ");
    }

    private static Feed parse(String text) throws FeedException {
        return FeedParser.parse(text.getBytes(StandardCharsets.UTF_8), null, BASE);
    }
}
