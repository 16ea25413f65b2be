package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticRegressionTests {

    @Test
    void givesBackTheSharesOfItsData() {
        LogisticRegression regression = new LogisticRegression(1);
        for (int i = 0; i < 1_000; i++) {
            regression.add(new double[]{0}, i % 10 == 0 ? 1 : 0);
            regression.add(new double[]{1}, i % 10 < 7 ? 1 : 0);
        }
        LogisticModel model = regression.fit(100);
        assertThat(model.probability(new double[]{0})).isCloseTo(0.1, within(1e-3));
        assertThat(model.probability(new double[]{1})).isCloseTo(0.7, within(1e-3));
    }

    @Test
    void givesNoWeightToAFeatureThatNeverChanges() {
        LogisticRegression regression = new LogisticRegression(2);
        regression.add(new double[]{5, 0}, 0);
        regression.add(new double[]{5, 1}, 1);
        assertThat(regression.fit(1).weight(0)).isZero();
    }
}
