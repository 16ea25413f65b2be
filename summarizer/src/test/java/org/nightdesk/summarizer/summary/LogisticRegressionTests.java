package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticRegressionTests {

    @Test
    void givesBackTheSharesOfItsData() {
        LogisticRegression regression = new LogisticRegression(1);
        for (int i = 0; i < 1_000; i++) {
            regression.add(new double[]{0}, i % 10 == 0 ? 1 : 0, List.of());
            regression.add(new double[]{1}, i % 10 < 7 ? 1 : 0, List.of());
        }
        LogisticModel model = regression.fit(100);
        assertThat(probability(model, 0)).isCloseTo(0.1, within(1e-3));
        assertThat(probability(model, 1)).isCloseTo(0.7, within(1e-3));
    }

    private static double probability(LogisticModel model, double feature) {
        return LogisticModel.probability(model.add(model.bias(), new double[]{feature}, 0, 1));
    }

    @Test
    void givesNoWeightToAFeatureThatNeverChanges() {
        LogisticRegression regression = new LogisticRegression(2);
        regression.add(new double[]{5, 0}, 0, List.of());
        regression.add(new double[]{5, 1}, 1, List.of());
        assertThat(regression.fit(1).weight(0)).isZero();
    }

    @Test
    void givesFrequentWordsAWeightOfTheirOwn() {
        LogisticRegression regression = new LogisticRegression(1);
        for (int i = 0; i < 200; i++) {
            regression.nextExample();
            regression.add(new double[]{i % 2}, i % 5 == 0 ? 1 : 0, List.of("flood"));
            regression.add(new double[]{i % 2}, i % 5 == 0 ? 0 : 1, List.of("said"));
        }
        assertThat(regression.fit(1).words().get("flood")).isNegative();
        assertThat(regression.fit(1).words().get("said")).isPositive();
    }
}
