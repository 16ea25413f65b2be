package org.nightdesk.summarizer.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EdgesTests {

    private final Edges edges = new Edges(0.12, 1.5);

    @Test
    void keepsWhatIsAlikeEnough() {
        Neighbours near = new Neighbours(new int[][]{{1, 2}, {0}, {0}}, new float[][]{{.2f, .1f}, {.2f}, {.1f}});

        assertThat(edges.select(near).ids()).isDeepEqualTo(new int[][]{{1}, {0}, {}});
    }

    @Test
    void asksForMoreWhereEverythingIsAlike() {
        int[][] ids = new int[40][39];
        float[][] similarities = new float[40][39];
        for (int i = 0; i < 40; i++) {
            for (int k = 0; k < 39; k++) {
                ids[i][k] = k < i ? k : k + 1;
            }
            Arrays.fill(similarities[i], .2f);
        }

        assertThat(edges.select(new Neighbours(ids, similarities)).ids()).isDeepEqualTo(new int[40][0]);
    }
}
