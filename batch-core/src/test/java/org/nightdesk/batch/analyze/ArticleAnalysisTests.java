package org.nightdesk.batch.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.extract.Extraction;
import org.nightdesk.batch.source.RawArticle;
import org.nightdesk.summarizer.ArticleAnalyzer;

class ArticleAnalysisTests {

    private static final RawArticle RAW = new RawArticle("Clippings", "Post", "a.txt", null, "Toll", null,
            RawArticle.Kind.TEXT, "The toll rose.");

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

    private static Analysis analyze(Function<RawArticle, Extraction> extraction) throws Exception {
        try (ArticleAnalysis analysis = new ArticleAnalysis(extraction, new ArticleAnalyzer(),
                Duration.ofMinutes(1))) {
            return analysis.process(RAW);
        }
    }
}
