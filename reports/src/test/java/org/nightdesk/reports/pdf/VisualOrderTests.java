package org.nightdesk.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nightdesk.reports.pdf.VisualOrder.Stretch;

class VisualOrderTests {

    @Test
    void leavesLeftToRightTextWhole() {
        assertThat(VisualOrder.of("A plain line, 12 (of 14).", false))
                .containsExactly(new Stretch("A plain line, 12 (of 14).", false));
    }

    @Test
    void putsTheParagraphsDirectionFirst() {
        assertThat(VisualOrder.of("abc \u05D0\u05D1 12 \u05D2 def", false)).extracting(Stretch::text).containsExactly(
                "abc ",
                " \u05D2", "12", "\u05D0\u05D1 ", " def");
    }

    @Test
    void beginsAtTheRightInAParagraphFromRightToLeft() {
        assertThat(VisualOrder.of("\u05D0\u05D1 abc.", true)).extracting(Stretch::text).containsExactly(".", "abc",
                "\u05D0\u05D1 ");
    }

    @Test
    void turnsTextRoundWithItsBrackets() {
        assertThat(VisualOrder.reversed("(\u05D0\u05D1) \uD83D\uDE00")).isEqualTo("\uD83D\uDE00 (\u05D1\u05D0)");
    }
}
