package org.nightdesk.batch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class EdgeLinesTests {

    private static final String TEXT = "The toll rose.\n\nThe boats stayed in.\nOne ran.\n\nTold by desk 7 of the Post.";

    @Test
    void takesLinesOutWholeAndKeepsTheOthersAsTheyAre() {
        Set<String> repeated = EdgeLines.keys("Something else.\n\nTold by desk 12 of the Post.");

        assertThat(EdgeLines.without(TEXT, repeated)).isEqualTo("The toll rose.\n\nThe boats stayed in.\nOne ran.");
        assertThat(EdgeLines.without(TEXT, EdgeLines.keys("The toll rose.\n\nOther."))).startsWith("The boats");
        assertThat(EdgeLines.without(TEXT, Set.of())).isEqualTo(TEXT);
    }

    @Test
    void neverTakesAll() {
        assertThat(EdgeLines.without(TEXT, EdgeLines.keys(TEXT))).isEqualTo(TEXT);
        assertThat(EdgeLines.keys("The toll rose.")).isEmpty();
    }

    @Test
    void looksAtTheEndsOnly() {
        String middle = "The same sentence stands in the middle of each of them.";
        String text = "A one.\n\nA two.\n\nA three.\n\n" + middle + "\n\nB.".repeat(9);

        assertThat(EdgeLines.without(text, EdgeLines.keys(middle + "\n\nC."))).isEqualTo(text);
    }
}
