package org.nightdesk.summarizer.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTests {

    @Test
    void keepsTheBestOfManyWithTiesToTheSmallerIndexAndCanBeUsedAgain() {
        Ranking ranking = new Ranking(50);
        Random random = new Random(5);
        for (int round = 0; round < 3; round++) {
            float[] values = new float[5000];
            for (int i = 0; i < values.length; i++) {
                values[i] = (1 + random.nextInt(200)) / 200f;
                ranking.add(i, values[i]);
            }
            List<Integer> expected = IntStream.range(0, values.length).boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> -values[i]).thenComparing(i -> i)).limit(50)
                    .toList();

            assertThat(ranking.takeBest()).containsExactly(expected.stream().mapToInt(i -> i).toArray());
        }
    }

    @Test
    void keepsFewerWhereThereAreFewer() {
        Ranking ranking = new Ranking(3);
        ranking.add(7, 0.5f);
        ranking.add(2, 0.9f);

        assertThat(ranking.takeBest()).containsExactly(2, 7);
        assertThat(new Ranking(0).takeBest()).isEmpty();
    }
}
