package org.nightdesk.templates.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextFragmentTests {

    private static final String PAGE = "https://post.example/harbour";

    @Test
    void givesAShortSentenceWhole() {
        assertThat(TextFragment.link(PAGE, "The ferry left."))
                .isEqualTo(PAGE + "#:~:text=The%20ferry%20left.");
    }

    @Test
    void encodesTheSignsThatMeanSomethingInADirective() {
        assertThat(TextFragment.link(PAGE, "Salt-and-pepper, ash & \u00e9lan"))
                .isEqualTo(PAGE + "#:~:text=Salt%2Dand%2Dpepper%2C%20ash%20%26%20%C3%A9lan");
    }

    @Test
    void givesALongSentenceByItsEnds() {
        String sentence = "The harbour board, which met until the early hours, said that the ferry would sail again "
                + "once the two cracked bollards at the northern pier had been replaced by the yard.";
        String directive = TextFragment.link(PAGE, sentence).substring((PAGE + "#:~:text=").length());
        assertThat(directive.split(",")).hasSize(2).extracting(end -> URLDecoder.decode(end, StandardCharsets.UTF_8))
                .containsExactly("The harbour board, which met until", "had been replaced by the yard.");
    }

    @Test
    void keepsAFragmentAndReplacesADirective() {
        assertThat(TextFragment.link(PAGE + "#top", "Aye.")).isEqualTo(PAGE + "#top:~:text=Aye.");
        assertThat(TextFragment.link(PAGE + "#top:~:text=Nay", "Aye.")).isEqualTo(PAGE + "#top:~:text=Aye.");
    }

    @Test
    void leavesOutTheDirectiveForAVeryLongUnbrokenText() {
        assertThat(TextFragment.link(PAGE, "x".repeat(5_000))).isEqualTo(PAGE);
    }
}
