package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.Explanation;
import org.nightdesk.summarizer.model.Explanation.Considered;
import org.nightdesk.summarizer.model.Explanation.Outcome;

class ExplainerTests {

    @Test
    void callsChosenWhatTheSummaryPrints() {
        for (Budget budget : List.of(new Budget.Sentences(2), new Budget.Words(50))) {
            List<Citation> printed = Methods.named(Methods.BEST).summarize(Texts.story(), budget).citations();
            assertThat(Explainer.explain(Texts.story(), budget).sentences())
                    .filteredOn(s -> s.outcome() == Outcome.CHOSEN).extracting(Considered::citation)
                    .containsExactlyInAnyOrderElementsOf(printed);
        }
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
        assertThat(Explainer.explain(List.of(Texts.article("a", Texts.FLOOD)), new Budget.Sentences(2)).sentences())
                .extracting(s -> s.citation().start()).isSorted();
    }

    @Test
    void refusesNoDocuments() {
        assertThatThrownBy(() -> Explainer.explain(List.of(), new Budget.Sentences(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Considered of(String text) {
        return Explainer.explain(Texts.story(), new Budget.Words(50)).sentences().stream()
                .filter(s -> s.citation().text().equals(text)).findFirst().orElseThrow();
    }
}
