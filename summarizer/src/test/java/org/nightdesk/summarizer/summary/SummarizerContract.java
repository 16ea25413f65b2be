package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.Summarizer;

/** What every method promises. */
abstract class SummarizerContract {

    abstract Summarizer summarizer();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void keepsTheBudgetInSentences(int count) {
        assertThat(cite(Texts.story(), new Budget.Sentences(count))).isNotEmpty().hasSizeLessThanOrEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 1000})
    void keepsTheBudgetInWords(int count) {
        List<Citation> citations = cite(Texts.story(), new Budget.Words(count));
        assertThat(citations).isNotEmpty();
        assertThat(citations.stream().mapToInt(c -> c.text().split("\\s+").length).sum()).isLessThanOrEqualTo(count);
    }

    @Test
    void takesOneSentenceEvenWhereItAloneIsTooLong() {
        assertThat(cite(Texts.story(), new Budget.Words(1))).hasSize(1);
    }

    @Test
    void citesEachSentenceOnceAndWordForWord() {
        List<AnalyzedArticle> story = Texts.story();
        List<Citation> citations = cite(story, new Budget.Sentences(5));
        assertThat(new HashSet<>(citations)).hasSameSizeAs(citations);
        assertThat(citations).allSatisfy(c -> assertThat(story).anySatisfy(a -> {
            assertThat(a.article().id()).isEqualTo(c.articleId());
            assertThat(a.article().text().substring(c.start(), c.end())).isEqualTo(c.text());
        }));
    }

    @Test
    void keepsTheOrderOfAnArticle() {
        List<Citation> citations = cite(List.of(Texts.article("a", Texts.FLOOD)), new Budget.Sentences(4));
        assertThat(citations).isSortedAccordingTo((x, y) -> Integer.compare(x.start(), y.start()));
    }

    @Test
    void neverPrintsFurnitureQuestionsOrDatelines() {
        List<Citation> citations = cite(List.of(Texts.article("a", Texts.FLOOD)), new Budget.Sentences(100));
        assertThat(citations).extracting(Citation::text).noneMatch(t -> t.contains("Click") || t.contains("Widget")
                || t.contains("email") || t.contains("?") || t.contains("Nordpost"));
    }

    @Test
    void givesTheSameSummaryEachTime() {
        assertThat(cite(Texts.story(), new Budget.Words(60))).isEqualTo(cite(Texts.story(), new Budget.Words(60)));
    }

    @Test
    void copesWithOddTexts() {
        for (AnalyzedArticle odd : Texts.odd()) {
            assertThat(cite(List.of(odd), new Budget.Sentences(3))).hasSizeLessThanOrEqualTo(3);
            assertThat(cite(List.of(odd, Texts.article("b", Texts.FLOOD_AGAIN)), new Budget.Words(50))).isNotEmpty();
        }
        assertThat(cite(Texts.odd(), new Budget.Words(50))).isNotEmpty();
    }

    @Test
    void answersForVeryManyArticles() {
        List<AnalyzedArticle> many = Collections.nCopies(1_000, Texts.article("b", Texts.FLOOD_AGAIN));
        assertThat(cite(many, new Budget.Sentences(2))).isNotEmpty();
    }

    @Test
    void refusesNoDocuments() {
        assertThatThrownBy(() -> cite(List.of(), new Budget.Sentences(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Citation> cite(List<AnalyzedArticle> documents, Budget budget) {
        return summarizer().summarize(documents, budget).citations();
    }
}
