package org.nightdesk.summarizer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected figures are those of an independent implementation of ROUGE with Porter's stemmer. */
class RougeTests {

    private static final String SUMMARY = """
            The river Tarn flooded the old harbour of Karvik on Friday night.
            More than 300 families were leaving their flooded homes, the mayor said.
            Army boats carried patients out of the hospital.""";

    private static final String FIRST = """
            Karvik's harbour was flooded on Friday when the Tarn burst its banks.
            The mayor said 300 families left their homes.""";

    private static final String SECOND = """
            Families leave homes as river floods harbour.
            Patients carried out of hospital by boats of the army; trains stopped running.""";

    @Test
    void comparesWithOneReference() {
        RougeScores scores = Rouge.full().score(SUMMARY, List.of(FIRST));
        assertScore(scores.rouge1(), 0.4375, 0.666667);
        assertScore(scores.rouge2(), 0.129032, 0.2);
        assertScore(scores.rougeL(), 0.21875, 0.333333);
        assertScore(scores.rougeLsum(), 0.3125, 0.47619);
        assertThat(scores.rouge1().f1()).isCloseTo(0.528302, within(1e-6));
    }

    @Test
    void sumsOverSeveralReferences() {
        RougeScores scores = Rouge.full().score(SUMMARY, List.of(FIRST, SECOND));
        assertScore(scores.rouge1(), 0.453125, 0.707317);
        assertScore(scores.rouge2(), 0.096774, 0.153846);
        assertScore(scores.rougeL(), 0.21875, 0.341463);
        assertScore(scores.rougeLsum(), 0.328125, 0.512195);
    }

    @Test
    void comparesOnlyTheFirstWordsWhereThereIsALimit() {
        RougeScores scores = Rouge.limitedTo(15).score(SUMMARY, List.of(FIRST, SECOND));
        assertScore(scores.rouge1(), 0.4, 0.387097);
        assertScore(scores.rouge2(), 0.035714, 0.034483);
        assertScore(scores.rougeL(), 0.233333, 0.225806);
        assertScore(scores.rougeLsum(), 0.266667, 0.258065);
    }

    @Test
    void isZeroWhereNothingIsSharedOrSaid() {
        assertThat(Rouge.full().score("", List.of(FIRST)).rouge1().f1()).isZero();
        assertThat(Rouge.full().score("Omm.", List.of("")).rougeLsum().f1()).isZero();
    }

    @Test
    void refusesToCompareWithNothing() {
        assertThatThrownBy(() -> Rouge.full().score(SUMMARY, List.of())).hasMessageContaining("no reference");
        assertThatThrownBy(() -> Rouge.limitedTo(0)).hasMessageContaining("at least 1");
    }

    private static void assertScore(Overlap overlap, double precision, double recall) {
        assertThat(overlap.precision()).isCloseTo(precision, within(1e-6));
        assertThat(overlap.recall()).isCloseTo(recall, within(1e-6));
    }
}
