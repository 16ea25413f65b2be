package org.nightdesk.summarizer.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AverageLinkTests {

    @Test
    void joinsWhatIsAlikeOnAverage() {
        Links links = new Links(new Neighbours(new int[][]{{1, 2}, {2}, {}, {4}, {}},
                new float[][]{{.9f, .8f}, {.7f}, {}, {.6f}, {}}));

        int[] clusters = new AverageLink(0.5, links).cluster();
        assertThat(clusters[0]).isEqualTo(clusters[1]).isEqualTo(clusters[2]).isNotEqualTo(clusters[3]);
        assertThat(clusters[3]).isEqualTo(clusters[4]);
    }

    @Test
    void isNotMisledByOneBridgeBetweenTwoStories() {
        Links links = new Links(
                new Neighbours(new int[][]{{1}, {2}, {3}, {}}, new float[][]{{.9f}, {.6f}, {.9f}, {}}));

        int[] clusters = new AverageLink(0.5, links).cluster();
        assertThat(clusters[0]).isEqualTo(clusters[1]).isNotEqualTo(clusters[2]);
        assertThat(clusters[2]).isEqualTo(clusters[3]);
    }

    @Test
    void leavesAloneWhatHasNoNeighbours() {
        assertThat(new AverageLink(0.5, new Links(new Neighbours(new int[2][0], new float[2][0]))).cluster())
                .containsExactly(0, 1);
    }
}
