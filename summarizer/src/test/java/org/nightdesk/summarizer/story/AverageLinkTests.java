package org.nightdesk.summarizer.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AverageLinkTests {

    @Test
    void joinsWhatIsAlikeOnAverage() {
        Links links = new Links(new Neighbours(new int[][]{{1, 2}, {2}, {}, {4}, {}},
                new float[][]{{.9f, .8f}, {.7f}, {}, {.6f}, {}}));

        assertThat(new AverageLink(0.5).cluster(links)).containsExactly(0, 0, 0, 3, 3);
    }

    @Test
    void isNotMisledByOneBridgeBetweenTwoStories() {
        Links links = new Links(
                new Neighbours(new int[][]{{1}, {2}, {3}, {}}, new float[][]{{.9f}, {.6f}, {.9f}, {}}));

        assertThat(new AverageLink(0.5).cluster(links)).containsExactly(0, 0, 2, 2);
    }

    @Test
    void leavesAloneWhatHasNoNeighbours() {
        assertThat(new AverageLink(0.5).cluster(new Links(new Neighbours(new int[2][0], new float[2][0]))))
                .containsExactly(0, 1);
    }
}
