package org.nightdesk.batch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.extract.Extraction.Extracted;
import org.nightdesk.batch.extract.Extraction.Rejected;
import org.nightdesk.batch.source.RawArticle;
import org.nightdesk.batch.source.RawArticle.Kind;
import org.nightdesk.templates.model.ArticleForm;

class ArticleExtractorTests {

    private static final String FIRST = "The harbour council of Lund Quay voted on Monday to raise the ferry toll by "
            + "twelve per cent, after a night of talks that ended at four in the morning.";

    private static final String SECOND = "Fishermen said that they would block the northern pier until the council met "
            + "again, and the mayor asked both sides to keep the hospital boat running.";

    private final ArticleExtractor extractor = new ArticleExtractor();

    @Test
    void takesTheStoryOutOfAPage() {
        Extracted article = page(
                """
                        <html lang="en"><head><title>Toll rises | Harbour Post</title>
                        <link rel="canonical" href="https://post.example/toll?utm_source=x">
                        <script type="application/ld+json">{"@graph": [{"@type": "WebPage", "name": "Front"},
                         {"@type": "NewsArticle", "headline": "Ferry toll rises", "datePublished": "2026-09-14T07:00:00+02:00",
                          "dateModified": "2026-09-14T08:00:00+02:00", "author": [{"name": "Ann Reed"}, {"name": "Bo Lind"}],
                          "publisher": {"name": "Harbour Post"}}]}</script></head>
                        <body><nav><a href="/">Home</a></nav><div class="share-bar">Share on Facebook</div>
                        <article><h1>Ferry toll rises</h1><figure><img><figcaption>The pier. Photo: A. Reed</figcaption></figure>
                        <p>%s</p><p class="related">Read more: Ten quiet beaches</p><h2>Pier blocked</h2><p>%s</p>
                        <ul><li>One boat runs.</li><li>Two boats wait.</li></ul><p>%s</p>
                        <p style="display:none">Hidden words for machines.</p><p>Leave a Reply</p></article>
                        <div id="comments"><p>I never liked the ferry, and I say so to everyone who asks me about it.</p></div>
                        <footer>All rights reserved</footer></body></html>
                        """
                        .formatted(FIRST, SECOND, SECOND.replace("Fishermen", "Later the fishermen")));

        assertThat(article.text()).isEqualTo(FIRST + "\n\nPier blocked\n\n" + SECOND
                + "\n\nOne boat runs.\nTwo boats wait.\n\n" + SECOND.replace("Fishermen", "Later the fishermen"));
        assertThat(article.title()).isEqualTo("Ferry toll rises");
        assertThat(article.byline()).isEqualTo("Ann Reed, Bo Lind");
        assertThat(article.outlet()).isEqualTo("Harbour Post");
        assertThat(article.url()).isEqualTo("https://post.example/toll");
        assertThat(article.published()).isEqualTo(Instant.parse("2026-09-14T05:00:00Z"));
        assertThat(article.modified()).isEqualTo(Instant.parse("2026-09-14T06:00:00Z"));
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void fallsBackToTheTextThatThePageGivesToMachines() {
        Extracted article = page("""
                <html><head><meta name="author" content="By Ann Reed \u00B7 14 September 2026">
                <script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "%s\\n%s"}</script></head>
                <body><div id="app"><p>Loading the story of the day for you now.</p></div></body></html>
                """.formatted(FIRST, SECOND));

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(article.byline()).isEqualTo("Ann Reed");
    }

    @Test
    void cleansAScrapedText() {
        Extracted article = (Extracted) extractor.extract(bytes("""
                Header Ads Widget


                Ferry toll rises, see what happened


                Ferry toll rises
                Ferry toll rises
                By Ann Reed

                %s

                Also read this Man finds crown in soup

                What happens next?

                %s
                Share on: This | That

                People also ask:

                Post a Comment
                Your email address will not be published. Required fields are marked *
                """.formatted(FIRST, SECOND)), "toll.txt");

        assertThat(article.title()).isEqualTo("Ferry toll rises, see what happened");
        assertThat(article.byline()).isEqualTo("Ann Reed");
        assertThat(article.text()).isEqualTo(FIRST + "\n\nWhat happens next?\n\n" + SECOND);
    }

    @Test
    void putsATranscriptTogetherThatATeaserCut() {
        String start = "the toll will rise said the mayor on Monday " + "and the boats went out again ".repeat(8);
        Extracted article = (Extracted) extractor.extract(bytes("""
                Toll rises (watch video)

                %s

                Also read this Goose opens bank account

                 %s .

                Also read this Cat elected

                Giant pumpkin seen

                Post a Comment
                """.formatted(start + "and thenthe", start + "home")), "toll.txt");

        assertThat(article.text()).isEqualTo(start + "and thenthe " + start + "home .");
    }

    @Test
    void keepsWhatOnlyLooksLikeFurniture() {
        String text = """
                Subscribe now, said the sign outside the office.

                Share prices of the company fell by six per cent.

                Leave a reply and your name will be shown: that is the new rule.

                Published in May 2026, the report warns of floods.

                By late evening nobody had come, and more from the mayor was not to be had.

                Monday, 14 September 2026 was the last day of the old toll.""";

        assertThat(((Extracted) extractor.extract(raw(Kind.TEXT, "Rules", text))).text()).isEqualTo(text);
    }

    @Test
    void dropsWhatNewslettersAgenciesAndEditorsPutAroundAStory() {
        String first = "The council voted on Monday to raise the harbour toll by two crowns, the first rise in nine years.";
        String second = "\"Subscribe to nothing,\" the mayor told the crowd. \"Read everything.\"";
        String third = "Fishermen had blocked the gate for two days in protest.";
        String text = String.join("\n\n", "Good morning, and welcome to Monday's edition.", "Eds: Updates throughout.",
                "For global distribution", first, "Boats wait at the toll gate on Monday. Photo: Jo Reed / Staff",
                "Sept. 14, 2026 | Updated: Sept. 14, 2026 5:12 p.m.", second,
                "La suite apr\u00E8s cette publicit\u00E9",
                third, "Read more \u2192", "This interview has been edited and condensed.",
                "Ann Quay covers the harbour. Reach her at aquay@gazette.example.",
                "Stay with us for updates on this developing story.", "Forwarded this email? Sign up here.",
                "You are receiving this email because you subscribed on our website.", "Skip advertisement",
                "A version of this article appears in print on Sept. 15, 2026, Section B, Page 9.",
                "3 thoughts on \u201CToll\u201D", "Tom says:", "Thanks for going to the meeting, Ann!");

        assertThat(((Extracted) extractor.extract(raw(Kind.TEXT, "Toll", text))).text())
                .isEqualTo(String.join("\n\n", first, second, third));
    }

    @Test
    void readsFragmentsOfFeeds() {
        Extracted article = (Extracted) extractor.extract(raw(Kind.HTML_FRAGMENT, "Toll",
                "<p>" + FIRST + "</p>Two more boats<br>were lost.<br><br>" + SECOND + "<p>The post <a>Toll</a> "
                        + "appeared first on <a>Post</a>.</p><p>The Post newsletter comes at six. Sign up here.</p><script>alert(1)</script>"));

        assertThat(article.text()).isEqualTo(FIRST + "\n\nTwo more boats were lost.\n\n" + SECOND);
        assertThat(article.outlet()).isEqualTo("Post");
    }

    @Test
    void saysWhyThereIsNoArticle() {
        assertThat(extractor.extract(raw(Kind.HTML_PAGE, "", "<html><body><a href=1>One</a><a>Two</a></body></html>")))
                .isEqualTo(new Rejected("no article text"));
        assertThat(extractor.extract(raw(Kind.TEXT, "", "Please enable JavaScript to continue.\nAccept cookies\n")))
                .isEqualTo(new Rejected("no article text"));
        assertThat(extractor.extract(raw(Kind.HTML_FRAGMENT, "", " "))).isEqualTo(new Rejected("empty"));
        assertThat(extractor.extract(new byte[]{0, 1, 2, 3, 0, 0, 7}, "a.html")).isEqualTo(new Rejected("not text"));
    }

    @Test
    void isNotMovedByDeepOrLongPages() {
        String deep = "<div>".repeat(50_000) + "<p>" + FIRST + "</p>";
        String wide = "<p>a</p><span class=x>".repeat(100_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            extractor.extract(raw(Kind.HTML_PAGE, "", deep));
            extractor.extract(raw(Kind.HTML_PAGE, "", wide));
            extractor.extract(raw(Kind.HTML_FRAGMENT, "", deep));
            extractor.extract(raw(Kind.TEXT, "", "by a ".repeat(400_000)));
            extractor.extract(raw(Kind.TEXT, "", "a > b > ".repeat(30) + "\n" + "Home > ".repeat(34)));
        });
    }

    @Test
    void tellsWhatALeadImageShowsAndFindsTypesInLists() {
        Extracted article = page(
                """
                        <html><head><meta property="og:image:alt" content="The pier at dawn">
                        <script type="application/ld+json">{"@type": ["Thing", "https://schema.org/NewsArticle"], "headline": "Toll",
                         "author": "Ann Reed"}</script></head><body><article><p>%s</p><p>%s</p></article></body></html>"""
                        .formatted(FIRST, SECOND));

        assertThat(article.image()).isEqualTo("The pier at dawn");
        assertThat(article.byline()).isEqualTo("Ann Reed");
        assertThat(article.form()).isNull();
    }

    @Test
    void marksWhatAPaywallCutsOff() {
        String stub = "<html><body><article><h1>Toll</h1><p>%s</p></article><div class=offer><p>%s</p></div></body></html>";

        assertThat(page(stub.formatted(FIRST, "Subscribe to continue reading")).form())
                .isEqualTo(ArticleForm.PAYWALLED);
        assertThat(
                page("<script type='application/ld+json'>{'@type':'NewsArticle','isAccessibleForFree':'False'}</script>"
                        .replace('\'', '"').replace("type=\"application/ld+json\"", "type='application/ld+json'")
                        + stub.formatted(FIRST, "")).form())
                .isEqualTo(ArticleForm.PAYWALLED);
        assertThat(page(stub.formatted((FIRST + " ").repeat(15), "Subscribe to continue reading")).form()).isNull();
        assertThat(extractor.extract(raw(Kind.HTML_PAGE, "Toll",
                "<html><body><h1>Toll</h1><p>Already a subscriber? Log in</p></body></html>")))
                .isEqualTo(new Extraction.Rejected("behind a paywall"));
    }

    @Test
    void recognisesLiveReportsAndGalleries() {
        String text = "<article><p>" + FIRST + "</p><p>" + SECOND + "</p></article>";
        String data = "<script type='application/ld+json'>{\"@type\": \"%s\"}</script>";

        assertThat(page(data.formatted("LiveBlogPosting") + text).form()).isEqualTo(ArticleForm.LIVE_BLOG);
        assertThat(page("<link rel=canonical href='https://post.example/live/toll'>" + text).form())
                .isEqualTo(ArticleForm.LIVE_BLOG);
        assertThat(page(data.formatted("ImageGallery") + text).form()).isEqualTo(ArticleForm.GALLERY);
    }

    @Test
    void keepsAStoryOfTwoSentencesThatEndsWithALink() {
        String post = "Ferry crews are looking into several alarms that were sent to piers all along the northern shore. "
                + "Such alarms were also sent to other ports & are not believed at this time.pic.example.com/h7Gq2";

        Extracted article = (Extracted) extractor.extract(raw(Kind.TEXT, "", post));

        assertThat(article.text()).isEqualTo(post);
        assertThat(article.title()).isEmpty();
    }

    private Extracted page(String html) {
        return (Extracted) extractor.extract(bytes(html), "2026-page.html");
    }

    private static RawArticle raw(Kind kind, String title, String body) {
        return new RawArticle("Clippings", "Post", "a", null, title, null, kind, body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
