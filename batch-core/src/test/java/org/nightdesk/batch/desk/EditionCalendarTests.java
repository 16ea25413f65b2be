package org.nightdesk.batch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.config.BriefingSettings;
import org.nightdesk.batch.config.ConfigurationException;
import org.nightdesk.batch.config.Schedule;
import org.nightdesk.reports.model.BriefingProfile;

class EditionCalendarTests {

    private static final Instant NOW = Instant.parse("2026-03-03T23:30:00Z");

    @Test
    void closesAtTheScheduledTimeInTheBriefingsOwnZone() {
        BriefingSettings early = briefing("Europe/Vienna", "06:30");

        assertThat(EditionCalendar.of(early, LocalDate.of(2026, 3, 3), NOW).cutOff())
                .hasToString("2026-03-03T05:30:00Z");
        assertThat(EditionCalendar.of(early, LocalDate.of(2026, 3, 29), Instant.parse("2026-03-30T00:00:00Z")).cutOff())
                .as("on the day the clocks change").hasToString("2026-03-29T04:30:00Z");
    }

    @Test
    void knowsTodayByTheBriefingsOwnZone() {
        assertThat(EditionCalendar.today(briefing("Europe/Vienna", "06:30"), NOW).date()).isEqualTo("2026-03-04");
        assertThat(EditionCalendar.today(briefing("UTC", null), NOW))
                .isEqualTo(new EditionCalendar(LocalDate.of(2026, 3, 3), NOW));
    }

    @Test
    void isToComeUntilItCloses() {
        EditionCalendar evening = EditionCalendar.of(briefing("UTC", "23:00"), LocalDate.of(2026, 3, 3), NOW);
        EditionCalendar night = EditionCalendar.of(briefing("UTC", "23:45"), LocalDate.of(2026, 3, 3), NOW);

        assertThat(evening.isToCome(NOW)).isFalse();
        assertThat(night.isToCome(NOW)).isTrue();
        assertThat(EditionCalendar.today(briefing("UTC", null), NOW).isToCome(NOW)).isFalse();
    }

    @Test
    void closesAPastDayWithoutAScheduleAtItsEnd() {
        assertThat(EditionCalendar.of(briefing("Europe/Vienna", null), LocalDate.of(2026, 3, 2), NOW).cutOff())
                .hasToString("2026-03-02T23:00:00Z");
    }

    @Test
    void refusesAnEditionOfTheFuture() {
        assertThatThrownBy(() -> EditionCalendar.of(briefing("UTC", null), LocalDate.of(2026, 3, 4), NOW))
                .isInstanceOf(ConfigurationException.class).hasMessageContaining("2026-03-04");
    }

    private static BriefingSettings briefing(String zone, String schedule) {
        return new BriefingSettings(
                new BriefingProfile("day", "Day", Locale.ENGLISH, ZoneId.of(zone), 500, List.of()),
                schedule == null ? null : Schedule.parse(schedule), List.of(), List.of(), List.of());
    }
}
