package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.Summarizer;

class ConceptCoverageTests extends SummarizerContract {

    @Override
    Summarizer summarizer() {
        return Methods.named("coverage");
    }

    @Test
    void coversEachConceptOnce() {
        String flood = "The river Tarn flooded the harbour of Karvik on Friday.";
        assertThat(summarizer().summarize(List.of(Texts.article("a", flood + " Trains to the capital stood still."),
                Texts.article("b", flood + " Army boats carried patients out.")), new Budget.Words(22)).citations())
                .extracting(Citation::text).containsOnlyOnce(flood).hasSizeGreaterThan(1);
    }
}
