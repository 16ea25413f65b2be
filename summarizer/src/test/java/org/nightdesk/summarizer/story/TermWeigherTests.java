package org.nightdesk.summarizer.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.TermVector;

class TermWeigherTests {

    @Test
    void weighsTheTitleAndTheLeadAboveTheRest() {
        List<String> text = new java.util.ArrayList<>(Collections.nCopies(60, "fill"));
        text.set(0, "lead");
        text.add("late");
        TermVector terms = TermWeigher.weigh(List.of("title"), text);

        assertThat(weight(terms, TermHash.of("title"))).isEqualTo(3);
        assertThat(weight(terms, TermHash.of("lead"))).isEqualTo(3);
        assertThat(weight(terms, TermHash.of("late"))).isEqualTo(1);
        assertThat(weight(terms, TermHash.of("fill"))).isCloseTo((float) (3 + Math.log(59)), within(.01f));
    }

    @Test
    void weighsNumbersAboveWordsAndAddsPairs() {
        TermVector terms = TermWeigher.weigh(List.of(), List.of("magnitud", "61"));

        assertThat(weight(terms, TermHash.of("61"))).isEqualTo(4.5f);
        assertThat(weight(terms, TermHash.of("magnitud", "61"))).isEqualTo(1);
    }

    @Test
    void hasNoTermsForNoWords() {
        assertThat(TermWeigher.weigh(List.of(), List.of())).isEqualTo(new TermVector(new int[0], new float[0]));
    }

    private static float weight(TermVector vector, int term) {
        return vector.weights()[Arrays.binarySearch(vector.terms(), term)];
    }
}
