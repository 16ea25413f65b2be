package org.nightdesk.batch.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.extract.ArticleExtractor;
import org.nightdesk.batch.extract.Extraction;
import org.nightdesk.batch.source.RawArticle;
import org.nightdesk.summarizer.ArticleAnalyzer;

class ArticleAnalysisTests {

    private static final RawArticle RAW = new RawArticle("Clippings", "Post", "a.txt", null, "Toll", null,
            RawArticle.Kind.TEXT, "The toll rose.");

    private static final RawArticle TEASER = new RawArticle("Wire", "Post", "1", "https://post.example/toll", "Toll",
            null, RawArticle.Kind.TEASER, "<p>The toll rose.</p>");

    @Test
    void rejectsAnArticleThatOverflowsItsParser() throws Exception {
        Analysis analysis = analyze(raw -> {
            throw new StackOverflowError();
        });

        assertThat(analysis).isEqualTo(Analysis.Rejected.of(RAW, "cannot be read"));
    }

    @Test
    void blamesNoArticleWhenTheMemoryIsUsedUp() {
        assertThatThrownBy(() -> analyze(raw -> {
            throw new OutOfMemoryError("heap");
        })).isInstanceOf(OutOfMemoryError.class).hasMessage("heap");
    }

    @Test
    void takesTheFetchedPageWhereItHoldsMoreThanTheTeaser() throws Exception {
        String page = "<html><body><article><h1>Toll</h1><p>" + "The toll rose on Monday, the council said. ".repeat(9)
                + "</p></article></body></html>";

        assertThat(text(TEASER, page)).startsWith("The toll rose on Monday").hasSizeGreaterThan(300);
        assertThat(text(TEASER, "<html><body><p>Please log in.</p></body></html>")).isEqualTo("The toll rose.");
        assertThat(text(TEASER, null)).isEqualTo("The toll rose.");
    }

    @Test
    void rejectsALinkWhosePageCouldNotBeFetched() throws Exception {
        RawArticle link = new RawArticle("Map", "Post", null, "https://post.example/toll", "", null,
                RawArticle.Kind.LINK, "");

        assertThat(analyze(new Material(link, null), new ArticleExtractor()::extract))
                .isEqualTo(Analysis.Rejected.of(link, "its page could not be fetched"));
    }

    private static String text(RawArticle teaser, String page) throws Exception {
        return ((Analysis.Done) analyze(new Material(teaser, page), new ArticleExtractor()::extract)).article()
                .article()
                .text();
    }

    private static Analysis analyze(Function<RawArticle, Extraction> extraction) throws Exception {
        return analyze(new Material(RAW, null), extraction);
    }

    private static Analysis analyze(Material material, Function<RawArticle, Extraction> extraction) throws Exception {
        try (ArticleAnalysis analysis = new ArticleAnalysis(extraction, new ArticleAnalyzer(),
                Duration.ofMinutes(1))) {
            return analysis.process(material);
        }
    }
}
