package org.nightdesk.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilenceTests {

    private static final Instant NOW = Instant.parse("2026-09-14T05:00:00Z");

    @Test
    void namesTheLastArticleOfASourceThatStopped() {
        List<Instant> dates = every(Duration.ofHours(6), 40, NOW.minus(Duration.ofDays(4)));

        assertThat(Silence.since(dates, NOW)).contains(NOW.minus(Duration.ofDays(4)));
    }

    @Test
    void leavesASlowSourceItsTime() {
        assertThat(Silence.since(every(Duration.ofDays(7), 8, NOW.minus(Duration.ofDays(20))), NOW)).isEmpty();
        assertThat(Silence.since(every(Duration.ofDays(7), 8, NOW.minus(Duration.ofDays(22))), NOW)).isPresent();
    }

    @Test
    void leavesABusySourceTwoDays() {
        assertThat(Silence.since(every(Duration.ofMinutes(10), 90, NOW.minus(Duration.ofHours(47))), NOW)).isEmpty();
        assertThat(Silence.since(every(Duration.ofMinutes(10), 90, NOW.minus(Duration.ofHours(49))), NOW)).isPresent();
    }

    @Test
    void saysNothingOfASourceOfWhichLittleIsKnown() {
        assertThat(Silence.since(every(Duration.ofHours(6), 5, NOW.minus(Duration.ofDays(30))), NOW)).isEmpty();
        assertThat(Silence.since(List.of(), NOW)).isEmpty();
    }

    @Test
    void looksAtNothingBehindThePointInTime() {
        List<Instant> dates = every(Duration.ofHours(6), 40, NOW.minus(Duration.ofDays(4)));
        dates.add(NOW.plusSeconds(60));

        assertThat(Silence.since(dates, NOW)).contains(NOW.minus(Duration.ofDays(4)));
    }

    private static List<Instant> every(Duration gap, int count, Instant last) {
        List<Instant> dates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dates.add(last.minus(gap.multipliedBy(i)));
        }
        return dates;
    }
}
