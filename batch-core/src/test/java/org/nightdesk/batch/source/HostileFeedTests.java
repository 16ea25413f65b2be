package org.nightdesk.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.config.CollectSettings;
import org.nightdesk.batch.config.Limits;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.config.WebAccess;
import org.nightdesk.batch.extract.ArticleExtractor;
import org.nightdesk.batch.extract.Extraction.Extracted;

/** What hostile entries become: cleaned, or alone rejected, while the others of their feed go on. */
class HostileFeedTests {

    private static final String HONEST = "<item><title>Toll rises</title><description>The toll rose on Monday, and the boats stayed in."
            + "</description></item>";

    @TempDir
    Path folder;

    @Test
    void takesScriptsAndHandlersOut() throws Exception {
        Extracted article = extracted(
                "<item><title>&lt;img src=x onerror=alert(1)&gt;Toll &lt;script&gt;x()&lt;/script&gt;"
                        + "rises</title><link>javascript:alert(1)</link><description><![CDATA[<p onclick='x()'>The toll rose on "
                        + "<a href='javascript:x()'>Monday</a>, they said.</p><script>alert(2)</script>"
                        + "<iframe src='file:///etc/passwd'></iframe><style>p{}</style>]]></description></item>");

        assertThat(article.title()).isEqualTo("Toll rises");
        assertThat(article.url()).isNull();
        assertThat(article.text()).isEqualTo("The toll rose on Monday, they said.");
    }

    @Test
    void takesBidirectionalTricksAndControlsOut() throws Exception {
        Extracted article = extracted("<item><title>Toll \u202Eresir\u202C &#27;[31m</title><description>"
                + "The \u2066toll\u2069 rose&#0; on\u200B Monday, they said.</description></item>");

        assertThat(article.title() + article.text()).doesNotContain("\u202E", "\u202C", "\u2066", "\u2069", "\u200B",
                "\u001B", "\u0000");
    }

    @Test
    void leavesAbsurdDatesOut() throws Exception {
        List<RawArticle> articles = read("<item><title>A</title><pubDate>Fri, 30 Feb 2026 10:00:00 GMT</pubDate></item>"
                + "<item><title>B</title><pubDate>99999-01-01T00:00:00Z</pubDate></item>"
                + "<item><title>C</title><pubDate>Thu, 01 Jan 0001 00:00:00 GMT</pubDate></item>"
                + "<item><title>D</title><pubDate>" + "1".repeat(100_000) + "</pubDate></item>");

        assertThat(articles).hasSize(4).extracting(RawArticle::published).containsOnlyNulls();
    }

    @Test
    void knowsTheSameAddressUnderTrackingParameters() throws Exception {
        List<RawArticle> articles = read(
                "<item><title>Toll</title><link>https://a.example/toll?utm_source=x</link></item>"
                        + "<item><title>Toll</title><link>https://A.example:443/toll?fbclid=1#top</link></item>");

        assertThat(articles).hasSize(1);
    }

    @Test
    void treatsIdsAsNamesOnly() throws Exception {
        RawArticle article = read("<item><title>Toll</title><guid>../../etc/passwd&#10;Bcc: x</guid></item>")
                .getFirst();

        assertThat(article.id()).matches("[0-9a-f]{20}");
        assertThat(article.feedId()).doesNotContain("\n");
    }

    @Test
    void readsTheOthersBehindBrokenMarkup() throws Exception {
        assertThat(read("<item><title>Broken <b>title</title><description>&lt;div&gt;"
                + "&nosuch; &#xFFFFFFFF; <![CDATA[ ]]></description></item>" + HONEST))
                .extracting(RawArticle::title).contains("Toll rises");
        assertThat(read("<item><title>" + "<x>".repeat(5_000) + "</title></item>" + HONEST)).isNotEmpty();
    }

    private Extracted extracted(String items) throws Exception {
        return (Extracted) new ArticleExtractor().extract(read(items).getFirst());
    }

    private List<RawArticle> read(String items) throws Exception {
        Path file = folder.resolve("feed.xml");
        Files.write(file, ("<?xml version='1.0'?><rss version='2.0'><channel><title>Post</title>" + items
                + "</channel></rss>").getBytes(StandardCharsets.UTF_8));
        Limits limits = new Limits(Duration.ofDays(3), 1_000_000, Duration.ofSeconds(1), Duration.ofSeconds(5));
        return new SourceReader(limits, new CollectSettings(Duration.ofHours(1), null), Clock.systemUTC())
                .open(new SourceSettings.FeedFile("Wire", file, null), Validators.NONE, Map.of()).next().fetch()
                .articles();
    }
}
