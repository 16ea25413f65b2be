package org.nightdesk.summarizer.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalMovesTests {

    private final Links links = new Links(new Neighbours(new int[][]{{1, 2}, {2, 3}, {3}, {4}, {}},
            new float[][]{{.8f, .8f}, {.8f, .1f}, {.1f}, {.7f}, {}}));

    @Test
    void movesAnArticleToTheStoryWhereItFitsBest() {
        int[] clusters = {0, 0, 0, 0, 4};

        new LocalMoves(0.3).refine(links, clusters);

        assertThat(clusters[3]).isEqualTo(clusters[4]).isNotEqualTo(clusters[0]);
        assertThat(clusters[0]).isEqualTo(clusters[1]).isEqualTo(clusters[2]);
    }

    @Test
    void putsAnArticleThatFitsNowhereByItself() {
        int[] clusters = {0, 0, 0, 0, 4};

        new LocalMoves(0.75).refine(links, clusters);

        assertThat(clusters[3]).isNotIn(clusters[0], clusters[4]);
    }

    @Test
    void bringsTogetherWhatBeganApart() {
        int[] clusters = {0, 1, 2, 3, 4};

        new LocalMoves(0.3).refine(links, clusters);

        assertThat(clusters[0]).isEqualTo(clusters[1]).isEqualTo(clusters[2]);
    }
}
