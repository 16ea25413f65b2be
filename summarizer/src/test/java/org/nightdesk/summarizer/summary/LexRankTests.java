package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.Summarizer;

class LexRankTests extends SummarizerContract {

    @Override
    Summarizer summarizer() {
        return Methods.named("lexrank");
    }

    @Test
    void ranksWhatOthersRepeatAboveWhatStandsAlone() {
        double[] scores = new LexRank(0).scores(Material.of(List.of(Texts.article("a",
                "The harbour was flooded by the river. Bakers in Omm won a prize for rye bread. The river flooded the old "
                        + "harbour. Boats left the flooded harbour on the river."))));
        assertThat(scores[1]).isLessThan(scores[0]).isLessThan(scores[2]).isLessThan(scores[3]);
        assertThat(scores[0] + scores[1] + scores[2] + scores[3]).isCloseTo(1,
                org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void refusesAnExponentOutOfRange() {
        assertThatThrownBy(() -> new LexRank(-1)).hasMessageContaining("-1");
    }
}
