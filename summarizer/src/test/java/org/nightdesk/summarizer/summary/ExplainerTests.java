package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.Explanation;
import org.nightdesk.summarizer.model.Explanation.Considered;
import org.nightdesk.summarizer.model.Explanation.Outcome;

class ExplainerTests {

    static List<String> methods() {
        return Methods.names();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void callsChosenWhatTheSummaryPrints(String method) {
        List<AnalyzedArticle> reactions = List.of(Texts.article("a", "The move shocked bakers of Omm on Friday."),
                Texts.article("b", "The ruling angered sailors in Karvik at noon."));
        for (List<AnalyzedArticle> story : List.of(Texts.story(), reactions)) {
            for (Budget budget : List.of(new Budget.Sentences(1), new Budget.Sentences(2), new Budget.Words(50))) {
                List<Citation> printed = Methods.named(method).summarize(story, budget).citations();
                assertThat(Explainer.explain(story, budget, method).sentences())
                        .filteredOn(s -> s.outcome() == Outcome.CHOSEN).extracting(Considered::citation)
                        .containsExactlyInAnyOrderElementsOf(printed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void scoresEachSentenceThatCounts(String method) {
        assertThat(Explainer.explain(Texts.story(), new Budget.Words(50), method).sentences())
                .filteredOn(s -> s.outcome() != Outcome.RULED_OUT).allSatisfy(s -> {
                    assertThat(s.score()).isNotNegative().isFinite();
                    assertThat(s.parts()).allSatisfy(part -> assertThat(part.value()).isFinite());
                }).anySatisfy(s -> assertThat(s.score()).isPositive());
    }

    @Test
    void namesTheRuleThatKeepsASentenceOut() {
        assertThat(of("Who pays for the damage?").reason()).isEqualTo("asks a question");
        assertThat(of("Header Ads Widget").outcome()).isEqualTo(Outcome.RULED_OUT);
        assertThat(of("Header Ads Widget").parts()).isEmpty();
    }

    @Test
    void tellsWhatRepeatsWhichChosenSentence() {
        Considered again = of("The government promised to help the 300 families who had left their homes.");
        assertThat(again.parts()).extracting(Explanation.Part::name).contains("words expected", "LexRank");
        assertThat(again.similarTo()).isNotNull();
        assertThat(again.outcome()).isNotEqualTo(Outcome.RULED_OUT);
    }

    @Test
    void keepsTheOrderOfTheText() {
        assertThat(Explainer.explain(List.of(Texts.article("a", Texts.FLOOD)), new Budget.Sentences(2),
                Methods.BEST).sentences())
                .extracting(s -> s.citation().start()).isSorted();
    }

    @Test
    void refusesNoDocuments() {
        assertThatThrownBy(() -> Explainer.explain(List.of(), new Budget.Sentences(2), Methods.BEST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Considered of(String text) {
        return Explainer.explain(Texts.story(), new Budget.Words(50), Methods.BEST).sentences().stream()
                .filter(s -> s.citation().text().equals(text)).findFirst().orElseThrow();
    }
}
