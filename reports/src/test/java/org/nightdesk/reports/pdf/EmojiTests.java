package org.nightdesk.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmojiTests {

    @ParameterizedTest
    @CsvSource({"\uD83D\uDE80, rocket", "\uD83D\uDC4D\uD83C\uDFFD, thumbs up sign",
            "\uD83D\uDC69\u200D\uD83D\uDE80, 'woman, rocket'", "\uD83C\uDDEB\uD83C\uDDF7, flag FR",
            "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F, flag GBENG",
            "1\uFE0F\u20E3, 1", "\u2764\uFE0F, heavy black heart"})
    void namesWholeSequences(String sequence, String name) {
        assertThat(Emoji.is(sequence)).isTrue();
        assertThat(Emoji.name(sequence)).isEqualTo(name);
    }

    @Test
    void leavesTextText() {
        assertThat(new String[]{"1", "#", "\u00A9", "\u2764", "\u2764\uFE0E", "a\u0301", "\u5317"})
                .noneMatch(Emoji::is);
    }
}
