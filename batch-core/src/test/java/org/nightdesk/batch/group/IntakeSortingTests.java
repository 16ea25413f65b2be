package org.nightdesk.batch.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.store.BriefingRepository.Candidate;
import org.nightdesk.batch.store.BriefingRepository.Item;
import org.nightdesk.batch.store.Disposition;

class IntakeSortingTests {

    private static final Instant CUT_OFF = Instant.parse("2026-03-03T06:00:00Z");

    @Test
    void decidesOnEachArticleExactlyOnce() {
        IntakeSorting sorting = IntakeSorting.of(
                List.of(article("at the cut-off", CUT_OFF, null), article("late", CUT_OFF.plusSeconds(1), null),
                        article("late and broken", CUT_OFF.plusSeconds(1), "empty"), article("undated", null, null),
                        article("broken", null, "empty"), article("old", CUT_OFF.minus(Duration.ofDays(4)), null),
                        article("backdated", CUT_OFF.minus(Duration.ofDays(2)), null)),
                CUT_OFF, Duration.ofDays(3));

        assertThat(sorting.usable()).containsExactly("at the cut-off", "undated", "backdated");
        assertThat(sorting.decided()).containsExactly(new Item("late", Disposition.WAITING, null),
                new Item("late and broken", Disposition.WAITING, null),
                new Item("broken", Disposition.REJECTED, "empty"),
                new Item("old", Disposition.HELD_BACK, IntakeSorting.TOO_OLD));
    }

    private static Candidate article(String id, Instant published, String rejection) {
        return new Candidate(id, "Echo", published, rejection);
    }
}
