package org.nightdesk.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.batch.source.RawArticle.Kind;

class RawArticleTests {

    /** Blank, hidden, turned, broken, decomposed, cut in the middle of a pair, far too long. */
    private static final List<String> ODD = List.of("", " ", "\u00A0", "\u200B", "\uFEFF\u2028", "\u0000", "\uD83D",
            " a  b\r\n\tc ", "\u202Etoll\u202C", "Cafe\u0301", "e\u200B\u0301", "\u0301 e", "\u212B\u2126\u2000x",
            "x".repeat(199) + " y", "x".repeat(278) + "\uD83D\uDEA2" + "y".repeat(30), "z ".repeat(3_000),
            "e\u0301".repeat(600), "\u1100\u1161\u11A8".repeat(300));

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", "\u2028\uFEFF"})
    void takesAFeedIdWithNothingToSeeForNone(String feedId) {
        assertThat(article("Wire", "Post", feedId, "Toll").feedId()).isNull();
    }

    @Test
    void hasTheSameKeysWhenMadeAgainOfWhatWasStored() {
        for (String odd : ODD) {
            for (String other : ODD) {
                assertThatMadeAgainIsEqual(article("Wire", "Post", odd, other));
                assertThatMadeAgainIsEqual(article("Wire" + odd + "news", other, null, odd));
            }
        }
    }

    private static void assertThatMadeAgainIsEqual(RawArticle first) {
        RawArticle again = new RawArticle(first.source(), first.outlet(), first.feedId(), first.url(), first.title(),
                first.published(), first.kind(), first.body());

        assertThat(again).isEqualTo(first);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.keys()).isEqualTo(first.keys());
    }

    private static RawArticle article(String source, String outlet, String feedId, String title) {
        return new RawArticle(source, outlet, feedId, null, title, null, Kind.TEXT, "The toll rose.");
    }
}
