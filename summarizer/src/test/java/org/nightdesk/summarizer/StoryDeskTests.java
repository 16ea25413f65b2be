package org.nightdesk.summarizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.summarizer.annotate.SentenceSplitter;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;

class StoryDeskTests {

    @ParameterizedTest
    @CsvSource({"en, 1", "fr, 0"})
    void readsFiguresInEnglishOnly(String language, int changes) {
        List<AnalyzedArticle> monday = List.of(article("a", language, "Seven people died when the barge sank."));
        List<AnalyzedArticle> tuesday = List.of(article("b", language, "Twelve people died when the barge sank."));

        assertThat(new StoryDesk().figureChanges(monday, tuesday, Set.of())).hasSize(changes);
    }

    private static AnalyzedArticle article(String id, String language, String text) {
        return new AnalyzedArticle(new Article(id, "", text, "Post", null, null), language,
                SentenceSplitter.split(id, text, language));
    }
}
