package org.nightdesk.summarizer.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.annotate.Lexicon;

class TermExtractorTests {

    private static final Lexicon ENGLISH = Lexicon.of("en");

    private static final List<String> TEXT = List.of("engin", "open", "emerg", "gate", "orrin", "dam", "crack",
            "villag");

    @Test
    void leavesTheOutletOffTheTitle() {
        assertThat(TermExtractor.title("Crack empties two villages - Karvik Post, News and Weather", TEXT, ENGLISH))
                .containsExactly("crack", "empti", "two", "villag");
        assertThat(TermExtractor.title("Crack empties two villages | KP.example | News", List.of(), ENGLISH))
                .containsExactly("crack", "empti", "two", "villag");
    }

    @Test
    void keepsASecondHalfThatTheTextSpeaksOf() {
        assertThat(TermExtractor.title("Villages are empty tonight - Orrin dam cracks", TEXT, ENGLISH))
                .contains("orrin", "dam");
        assertThat(TermExtractor.title("Orrin: villages are empty", TEXT, ENGLISH)).containsExactly("orrin", "villag",
                "empti");
    }

    @Test
    void readsPastWidgets() {
        assertThat(Press.terms("a", "", "Sign up for our newsletter\n\n" + Press.DAM + "\n\nPost a comment"))
                .isEqualTo(Press.terms("a", "", Press.DAM));
    }
}
