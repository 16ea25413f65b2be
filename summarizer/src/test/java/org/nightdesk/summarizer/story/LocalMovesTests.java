package org.nightdesk.summarizer.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalMovesTests {

    private final Links links = new Links(new Neighbours(new int[][]{{1, 2}, {2, 3}, {3}, {4}, {}},
            new float[][]{{.8f, .8f}, {.8f, .1f}, {.1f}, {.7f}, {}}));

    @Test
    void movesAnArticleToTheStoryWhereItFitsBest() {
        int[] clusters = {0, 0, 0, 0, 4};

        new LocalMoves(0.3, links, clusters).refine();

        assertThat(clusters[3]).isEqualTo(clusters[4]).isNotEqualTo(clusters[0]);
        assertThat(clusters[0]).isEqualTo(clusters[1]).isEqualTo(clusters[2]);
    }

    @Test
    void putsAnArticleThatFitsNowhereByItself() {
        int[] clusters = {0, 0, 0, 0, 4};

        new LocalMoves(0.75, links, clusters).refine();

        assertThat(clusters[3]).isNotIn(clusters[0], clusters[4]);
    }

    @Test
    void bringsTogetherWhatBeganApart() {
        int[] clusters = {0, 1, 2, 3, 4};

        new LocalMoves(0.3, links, clusters).refine();

        assertThat(clusters[0]).isEqualTo(clusters[1]).isEqualTo(clusters[2]);
    }

    @Test
    void keepsAStoryTogetherThatIsLargerThanTheListsOfItsArticles() {
        int[][] ids = new int[60][10];
        float[][] similarities = new float[60][10];
        for (int i = 0; i < 60; i++) {
            for (int k = 0; k < 10; k++) {
                ids[i][k] = (i + k + 1) % 60;
                similarities[i][k] = .6f;
            }
        }
        int[] clusters = new int[60];

        new LocalMoves(0.3, new Links(new Neighbours(ids, similarities), 10, 0.3), clusters).refine();

        assertThat(clusters).containsOnly(0);
    }
}
