package org.nightdesk.summarizer.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.Signature;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.summarizer.model.Storyline;
import org.nightdesk.summarizer.model.TermVector;

class StoryRankTests {

    private static final TermVector NO_TERMS = new TermVector(new int[0], new float[0]);
    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);

    private final Map<String, ArticleTerms> terms = Map.of("a", article("a", "Post", Press.MONDAY), "b",
            article("b", "Herald", Press.MONDAY.minusSeconds(60)), "c", article("c", "Post", Press.MONDAY), "u",
            article("u", "Wire", null));

    @Test
    void countsOutletsAndNeitherReprintsNorSecondArticles() {
        assertThat(rank(Press.MONDAY, 1, member("a", null)).coverage()).isEqualTo(1);
        assertThat(rank(Press.MONDAY, 1, member("a", null), member("c", null)).coverage()).isEqualTo(1);
        assertThat(rank(Press.MONDAY, 1, member("a", null), member("b", "a")).coverage()).isEqualTo(1);
        assertThat(rank(Press.MONDAY, 1, member("a", null), member("b", null), member("u", null)).coverage())
                .isCloseTo(2, within(1e-9));
    }

    @Test
    void losesHalfOfItsFreshnessInTwelveHours() {
        assertThat(rank(Press.MONDAY, 1, member("a", null)).freshness()).isEqualTo(1);
        assertThat(rank(Press.MONDAY.plus(Duration.ofHours(12)), 1, member("a", null)).freshness()).isEqualTo(0.75);
        assertThat(rank(Press.MONDAY.minus(Duration.ofHours(12)), 1, member("a", null)).freshness()).isEqualTo(1);
        assertThat(rank(Press.MONDAY, 1, member("u", null)).freshness()).isEqualTo(0.75);
    }

    @Test
    void gainsMomentumWithEachDayUpToALimit() {
        assertThat(rank(Press.MONDAY, 1, member("a", null)).momentum()).isEqualTo(1);
        assertThat(rank(Press.MONDAY, 3, member("a", null)).momentum()).isCloseTo(1.2, within(1e-9));
        assertThat(rank(Press.MONDAY, 30, member("a", null)).momentum()).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void isTheProductOfItsParts() {
        assertThat(new StoryRank(2, 0.75, 1.2, 1.5).value()).isCloseTo(2.7, within(1e-9));
    }

    @Test
    void countsAnOutletByTheLargestWeightOfItsSources() {
        Story story = new Story("a", List.of(member("a", null), member("b", null), member("c", null)));
        Map<String, Double> weights = Map.of("a", 0.5, "b", 0.0, "c", 3.0);

        assertThat(StoryRank.of(story, terms, line(1), Press.MONDAY, id -> weights.get(id), false).coverage())
                .isCloseTo(2, within(1e-9));
        assertThat(StoryRank.of(story, terms, line(1), Press.MONDAY, id -> 0, false).value()).isZero();
    }

    @Test
    void liftsWhatTheReaderWatches() {
        Story story = new Story("a", List.of(member("a", null)));

        assertThat(StoryRank.of(story, terms, line(1), Press.MONDAY, id -> 1, true).watchlist()).isEqualTo(1.5);
        assertThat(StoryRank.of(story, terms, line(1), Press.MONDAY, id -> 1, false).watchlist()).isEqualTo(1);
    }

    private StoryRank rank(Instant cutOff, int days, Story.Member... members) {
        return StoryRank.of(new Story(members[0].articleId(), List.of(members)), terms, line(days), cutOff, id -> 1,
                false);
    }

    private static Storyline line(int days) {
        return new Storyline("x", DAY.datesUntil(DAY.plusDays(days)).toList(), NO_TERMS);
    }

    private static Story.Member member(String id, @Nullable String copyOf) {
        return new Story.Member(id, copyOf);
    }

    private static ArticleTerms article(String id, String source, @Nullable Instant published) {
        return new ArticleTerms(id, source, published, "en", NO_TERMS, new Signature(new int[0]));
    }
}
