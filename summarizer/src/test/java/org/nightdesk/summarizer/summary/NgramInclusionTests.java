package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.Summarizer;

class NgramInclusionTests extends SummarizerContract {

    @Override
    Summarizer summarizer() {
        return Methods.named(Methods.BEST);
    }

    @Test
    void learnsWhichWordsSummariesTakeOver() throws IOException {
        InclusionTrainer trainer = new InclusionTrainer();
        for (int i = 0; i < 30; i++) {
            trainer.add(
                    List.of(Texts.article("a",
                            "Bakers in Omm met on day " + i + ". The weather was fine in all of Omm. "
                                    + "Rye bread number " + i + " won the prize of the bakers.")),
                    List.of("Bakers met on day " + i));
            trainer.add(Texts.story(), List.of("The Tarn flooded the harbour of Karvik."));
        }
        InclusionModel model = InclusionModel.read(new StringReader(trainer.weights()));
        assertThat(model.text()).isEqualTo(trainer.weights());
        assertThat(new PickingSummarizer(new NgramInclusion(model))
                .summarize(List.of(Texts.article("b",
                        "Bakers in Omm met on day 77. The weather was bad in most of Omm. "
                                + "Rye bread number 77 won the prize of the bakers.")),
                        new Budget.Sentences(1))
                .citations()).extracting(Citation::text).containsExactly("Bakers in Omm met on day 77.");
    }

    @Test
    void refusesWeightsThatLackOne() {
        assertThatThrownBy(() -> InclusionModel.read(new StringReader("first-unigrams\tbias\t1\n")))
                .hasMessageContaining("no weight for log occurrences of first-unigrams");
    }
}
