package org.nightdesk.summarizer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GroupingScoresTests {

    private static final Offset<Double> TINY = within(1e-6);

    @Test
    void givesAGroupingThatIsRightAllPoints() {
        GroupingScores scores = GroupingScores.of(stories("aabbc"), stories("xxyyz"));

        assertThat(List.of(scores.bCubed(), scores.pairwise(), scores.vMeasure(), scores.ceafE()))
                .allSatisfy(score -> assertThat(score.f1()).isCloseTo(1, TINY));
    }

    /** Worked out by hand: articles 1 2 3 | 4 5 told as 1 2 | 3 4 5. */
    @Test
    void agreesWithAnExampleWorkedOutByHand() {
        GroupingScores scores = GroupingScores.of(stories("aaabb"), stories("xxyyy"));

        assertThat(scores.bCubed().precision()).isCloseTo(11 / 15.0, TINY);
        assertThat(scores.bCubed().recall()).isCloseTo(11 / 15.0, TINY);
        assertThat(scores.pairwise().precision()).isCloseTo(0.5, TINY);
        assertThat(scores.pairwise().recall()).isCloseTo(0.5, TINY);
        assertThat(scores.ceafE().f1()).isCloseTo(0.8, TINY);
        assertThat(scores.vMeasure().f1()).isCloseTo(0.432538, TINY);
    }

    @Test
    void countsAMissingArticleAsAStoryOfItsOwnAndIgnoresUnknownOnes() {
        Map<String, String> predicted = new LinkedHashMap<>(stories("wx"));
        predicted.put("unknown", "w");
        GroupingScores scores = GroupingScores.of(stories("aaab"), predicted);

        assertThat(scores.bCubed().precision()).isCloseTo(1, TINY);
        assertThat(scores.bCubed().recall()).isCloseTo(0.5, TINY);
        assertThat(scores.pairwise().precision()).isCloseTo(1, TINY);
        assertThat(scores.pairwise().recall()).isZero();
        assertThat(scores.ceafE().precision()).isCloseTo(0.375, TINY);
        assertThat(scores.ceafE().recall()).isCloseTo(0.75, TINY);
    }

    @Test
    void givesOneBigStoryItsDue() {
        GroupingScores scores = GroupingScores.of(stories("aabb"), stories("zzzz"));

        assertThat(scores.bCubed().precision()).isCloseTo(0.5, TINY);
        assertThat(scores.bCubed().recall()).isCloseTo(1, TINY);
        assertThat(scores.ceafE().precision()).isCloseTo(2 / 3.0, TINY);
        assertThat(scores.vMeasure().f1()).isCloseTo(0, TINY);
    }

    @Test
    void matchesForTheBestTotalAndNotGreedily() {
        assertThat(new BestMatching(List.of(Map.of(0, .9, 1, .8), Map.of(0, .8))).total()).isCloseTo(1.6, TINY);
    }

    @Test
    void matchesAsWellAsTryingEverything() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            int rows = 1 + random.nextInt(5);
            int columns = 1 + random.nextInt(5);
            List<Map<Integer, Double>> weights = new java.util.ArrayList<>();
            for (int row = 0; row < rows; row++) {
                Map<Integer, Double> cells = new LinkedHashMap<>();
                for (int column = 0; column < columns; column++) {
                    if (random.nextBoolean()) {
                        cells.put(column, random.nextDouble());
                    }
                }
                weights.add(cells);
            }
            assertThat(new BestMatching(weights).total()).isCloseTo(best(weights, 0, 0), TINY);
        }
    }

    @Test
    void needsAtLeastOneArticle() {
        assertThatIllegalArgumentException().isThrownBy(() -> GroupingScores.of(Map.of(), Map.of()));
    }

    private static double best(List<Map<Integer, Double>> weights, int row, int taken) {
        if (row == weights.size()) {
            return 0;
        }
        double best = best(weights, row + 1, taken);
        for (Map.Entry<Integer, Double> cell : weights.get(row).entrySet()) {
            if ((taken >> cell.getKey() & 1) == 0) {
                best = Math.max(best, cell.getValue() + best(weights, row + 1, taken | 1 << cell.getKey()));
            }
        }
        return best;
    }

    private static Map<String, String> stories(String labels) {
        Map<String, String> stories = new LinkedHashMap<>();
        for (int i = 0; i < labels.length(); i++) {
            stories.put("article " + i, labels.substring(i, i + 1));
        }
        return stories;
    }
}
