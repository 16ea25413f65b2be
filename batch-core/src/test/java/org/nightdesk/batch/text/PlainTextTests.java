package org.nightdesk.batch.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTests {

    @Test
    void dropsWhatHidesTurnsOrBreaksText() {
        assertThat(PlainText.line("a\u202Eb\u2066c\u0000d\u001Be\uFEFFf\u200Bg\u00ADh\uD800i\uE000j\uFFFFk"))
                .isEqualTo("abcdefghijk");
    }

    @Test
    void composesLettersAndKeepsJoinersAndEmoji() {
        assertThat(PlainText.line("e\u0301 \u0645\u06CC\u200C\u062E \uD83D\uDE80"))
                .isEqualTo("\u00E9 \u0645\u06CC\u200C\u062E \uD83D\uDE80");
    }

    @Test
    void makesSpacesAndLineEndsOfOneKind() {
        assertThat(PlainText.lines("  one\u00A0\ttwo \r\n three\rfour\u2028five\n\n six  "))
                .isEqualTo("one two\nthree\nfour\nfive\n\nsix");
        assertThat(PlainText.line("one\n two\u3000 three")).isEqualTo("one two three");
    }
}
