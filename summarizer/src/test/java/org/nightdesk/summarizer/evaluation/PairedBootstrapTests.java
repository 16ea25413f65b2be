package org.nightdesk.summarizer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedBootstrapTests {

    @Test
    void isSureOfADifferenceThatIsTheSameEverywhere() {
        PairedBootstrap result = PairedBootstrap.of(Collections.nCopies(50, 0.75), Collections.nCopies(50, 0.5));
        assertThat(result.low()).isBetween(0.2499, result.difference() + 1e-9);
        assertThat(result.high()).isBetween(result.difference() - 1e-9, 0.2501);
    }

    @Test
    void isUnsureOfADifferenceThatChangesItsSign() {
        List<Double> first = IntStream.range(0, 50).mapToObj(i -> i % 2 * 1.0).toList();
        PairedBootstrap result = PairedBootstrap.of(first, Collections.nCopies(50, 0.5));
        assertThat(result.low()).isNegative();
        assertThat(result.high()).isPositive();
        assertThat(PairedBootstrap.of(first, Collections.nCopies(50, 0.5))).isEqualTo(result);
    }

    @Test
    void refusesScoresThatDoNotPair() {
        assertThatThrownBy(() -> PairedBootstrap.of(List.of(1.0), List.of())).hasMessageContaining("cannot pair");
    }
}
