package org.nightdesk.batch.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.nightdesk.batch.config.Schedule;

/**
 * When the editions of one briefing are due. Of several that were missed only the newest is made, and none that is late by
 * more than {@link #CATCH_UP}.
 */
final class EditionPlan {

    static final Duration CATCH_UP = Duration.ofDays(2);

    private static final int DAYS_A_WEEK = 7;

    private final String briefing;
    private final Schedule schedule;
    private final ZoneId zone;
    private final Instant start;
    private LocalDate settled = LocalDate.MIN;
    private Backoff backoff = Backoff.NONE;

    EditionPlan(String briefing, Schedule schedule, ZoneId zone, Instant start) {
        this.briefing = briefing;
        this.schedule = schedule;
        this.zone = zone;
        this.start = start;
    }

    boolean isOf(String name) {
        return briefing.equals(name);
    }

    /** The edition whose time has come and that is not settled yet. */
    Optional<Task.Produce> due(Instant now) {
        LocalDate date = newestBy(now);
        Instant due = at(date);
        return !date.isAfter(settled) || due.plus(CATCH_UP).isBefore(now)
                ? Optional.empty()
                : Optional.of(new Task.Produce(briefing, date, due, due.isBefore(start)));
    }

    /** Whether what is due may be tried now, or has to wait after a failure. */
    boolean mayTry(Instant now) {
        return !now.isBefore(backoff.notBefore());
    }

    /** The next moment at which an edition may be due: its time, or another try after a failure. */
    Instant next(Instant now) {
        LocalDate date = newestBy(now);
        do {
            date = date.plusDays(1);
        } while (!schedule.includes(date) || !at(date).isAfter(now));
        Instant next = at(date);
        return due(now).isPresent() && backoff.notBefore().isBefore(next) ? backoff.notBefore() : next;
    }

    void settle(LocalDate date) {
        settled = date;
        backoff = Backoff.NONE;
    }

    void failed(Instant now) {
        backoff = backoff.failed(now);
    }

    private Instant at(LocalDate date) {
        return schedule.due(date, zone).toInstant();
    }

    /** The newest edition whose time has come: at most a week back, since a schedule has at least one day a week. */
    private LocalDate newestBy(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        for (int back = 0; back <= DAYS_A_WEEK; back++) {
            LocalDate date = today.minusDays(back);
            if (schedule.includes(date) && !at(date).isAfter(now)) {
                return date;
            }
        }
        throw new IllegalStateException(schedule + " has no day");
    }
}
