package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.Budget;

class ExpectedRougeTests {

    private static final Material FERRY = Material.of(List.of(Texts.article("a",
            "A ferry sank in Karvik at night. Divers saw the ferry in deep water. Snow fell on the roofs of Omm.")));

    @Test
    void takesASentenceThatLacksWhomItSpeaksOfOnlyWhereItIsWorthMuch() {
        assertThat(FERRY.get(1).needs()).isNotEmpty();
        assertThat(pick(0.3, 0.35)).containsExactly(0);
        assertThat(pick(0.01, 0.9)).containsExactly(1);
    }

    /** One sentence, where the stems of the first two have these probabilities and those of the third none. */
    private static List<Integer> pick(double first, double second) {
        Inclusion inclusion = Inclusion.ofArticle(FERRY, InclusionModel.shipped());
        for (int stem = 0; stem < inclusion.once.length; stem++) {
            inclusion.twice[stem] = 0;
            inclusion.once[stem] = has(0, stem) ? first : has(1, stem) ? second : 0;
        }
        Arrays.fill(inclusion.pair, 0);
        return new ExpectedRouge(50).pick(FERRY, inclusion, new Limit(new Budget.Sentences(1)));
    }

    private static boolean has(int candidate, int stem) {
        return IntStream.of(FERRY.get(candidate).stems()).anyMatch(own -> own == stem);
    }
}
