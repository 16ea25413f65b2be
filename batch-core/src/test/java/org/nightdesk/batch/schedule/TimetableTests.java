package org.nightdesk.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.batch.schedule.Shifts.briefing;
import static org.nightdesk.batch.schedule.Shifts.configuration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.schedule.Task.Collect;
import org.nightdesk.batch.schedule.Task.Produce;
import org.nightdesk.batch.schedule.Task.Send;

class TimetableTests {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    @Test
    void beginsWithMailThatWaitsAndWithCollecting() {
        Timetable timetable = new Timetable(configuration(HALF_HOUR), at("2026-09-14T09:00:00Z"));

        assertThat(timetable.due(at("2026-09-14T09:00:00Z"))).contains(new Send());
        timetable.mailTried(false, at("2026-09-14T09:00:00Z"));
        assertThat(timetable.due(at("2026-09-14T09:00:00Z"))).contains(new Collect());
        timetable.collected(at("2026-09-14T09:00:00Z"));
        assertThat(timetable.due(at("2026-09-14T09:02:00Z"))).isEmpty();
        assertThat(timetable.next(at("2026-09-14T09:02:00Z"))).isEqualTo(at("2026-09-14T09:30:00Z"));
    }

    @Test
    void collectsAtTheInterval() {
        Timetable timetable = quiet(new Timetable(configuration(HALF_HOUR), at("2026-09-14T09:00:00Z")),
                "2026-09-14T09:00:00Z");

        assertThat(timetable.due(at("2026-09-14T09:29:59Z"))).isEmpty();
        assertThat(timetable.due(at("2026-09-14T09:30:00Z"))).contains(new Collect());
    }

    @Test
    void makesAnEditionAtItsLocalTimeOfTheLatestNews() {
        Timetable timetable = quiet(new Timetable(
                configuration(HALF_HOUR, briefing("morning", "06:30", "Europe/Berlin")), at("2026-09-14T04:29:00Z")),
                "2026-09-14T04:29:00Z");
        timetable.produced(missed(timetable, "2026-09-14T04:29:00Z"), at("2026-09-14T04:29:00Z"));

        assertThat(timetable.next(at("2026-09-14T04:29:00Z"))).isEqualTo(at("2026-09-14T04:30:00Z"));
        assertThat(timetable.due(at("2026-09-14T04:29:59Z"))).isEmpty();
        assertThat(timetable.due(at("2026-09-14T04:30:00Z"))).contains(new Collect());
        timetable.collected(at("2026-09-14T04:30:00Z"));
        assertThat(timetable.due(at("2026-09-14T04:31:00Z")))
                .contains(new Produce("morning", date("2026-09-14"), at("2026-09-14T04:30:00Z"), false));
        timetable.produced(produce("morning", "2026-09-14"), at("2026-09-14T04:33:00Z"));
        assertThat(timetable.due(at("2026-09-14T04:34:00Z"))).isEmpty();
        timetable.mailTried(false, at("2026-09-14T04:48:00Z"));
        assertThat(timetable.due(at("2026-09-15T04:29:59Z"))).contains(new Collect());
    }

    @Test
    void anEditionIsMadeEvenWhereCollectingFails() {
        Timetable timetable = new Timetable(configuration(HALF_HOUR, briefing("morning", "06:30", "UTC")),
                at("2026-09-14T06:30:00Z"));

        timetable.collectingFailed(at("2026-09-14T06:30:00Z"), at("2026-09-14T06:30:05Z"));

        assertThat(timetable.due(at("2026-09-14T06:30:05Z"))).containsInstanceOf(Produce.class);
    }

    @Test
    void editionsAndMailDoNotWaitForCollectionsThatOutlastTheInterval() {
        Timetable timetable = quiet(new Timetable(configuration(HALF_HOUR, briefing("morning", "06:30", "UTC")),
                at("2026-09-14T06:29:00Z")), "2026-09-14T06:29:00Z");
        timetable.produced(missed(timetable, "2026-09-14T06:29:00Z"), at("2026-09-14T06:29:00Z"));
        timetable.mailTried(false, at("2026-09-14T06:29:00Z"));

        assertThat(timetable.due(at("2026-09-14T06:30:00Z"))).contains(new Collect());
        timetable.collected(at("2026-09-14T06:30:00Z"));
        Produce edition = produce("morning", "2026-09-14");
        assertThat(timetable.due(at("2026-09-14T07:15:00Z")))
                .contains(new Produce("morning", date("2026-09-14"), at("2026-09-14T06:30:00Z"), false));
        timetable.produced(edition, at("2026-09-14T07:20:00Z"));
        assertThat(timetable.due(at("2026-09-14T07:20:00Z"))).contains(new Collect());
        timetable.collected(at("2026-09-14T07:20:00Z"));
        assertThat(timetable.due(at("2026-09-14T08:05:00Z"))).contains(new Send());
        timetable.mailTried(false, at("2026-09-14T08:05:00Z"));
        assertThat(timetable.due(at("2026-09-14T08:05:00Z"))).contains(new Collect());
    }

    @Test
    void ofSeveralMissedEditionsOnlyTheNewestIsMade() {
        Timetable timetable = quiet(new Timetable(configuration(HALF_HOUR, briefing("morning", "06:30", "UTC")),
                at("2026-09-14T09:00:00Z")), "2026-09-14T09:00:00Z");

        Produce missed = missed(timetable, "2026-09-14T09:00:00Z");

        assertThat(missed.date()).isEqualTo("2026-09-14");
        assertThat(missed.missed()).isTrue();
        timetable.produced(missed, at("2026-09-14T09:05:00Z"));
        assertThat(timetable.due(at("2026-09-14T09:05:00Z"))).isEmpty();
    }

    @Test
    void ofSeveralEditionsThatFellDueWhileTheMachineSleptOnlyTheNewestIsMade() {
        Timetable timetable = quiet(new Timetable(configuration(HALF_HOUR, briefing("morning", "06:30", "UTC")),
                at("2026-09-14T09:00:00Z")), "2026-09-14T09:00:00Z");
        timetable.produced(missed(timetable, "2026-09-14T09:00:00Z"), at("2026-09-14T09:00:00Z"));

        timetable.collected(at("2026-09-18T12:00:00Z"));

        assertThat(timetable.due(at("2026-09-18T12:00:00Z")))
                .contains(new Produce("morning", date("2026-09-18"), at("2026-09-18T06:30:00Z"), false));
        timetable.produced(produce("morning", "2026-09-18"), at("2026-09-18T12:01:00Z"));
        assertThat(timetable.due(at("2026-09-18T12:01:00Z"))).isEmpty();
    }

    @Test
    void anEditionThatIsDaysLateIsNotMadeAnyMore() {
        Timetable timetable = quiet(new Timetable(configuration(HALF_HOUR, briefing("sunday", "07:00 sun", "UTC")),
                at("2026-09-15T07:00:01Z")), "2026-09-15T07:00:01Z");

        assertThat(timetable.due(at("2026-09-15T07:00:01Z"))).isEmpty();
        assertThat(new EditionPlan("sunday", org.nightdesk.batch.config.Schedule.parse("07:00 sun"),
                java.time.ZoneOffset.UTC, Instant.EPOCH).next(at("2026-09-15T07:00:01Z")))
                .isEqualTo(at("2026-09-20T07:00:00Z"));
    }

    @Test
    void daysWithoutAnEditionAreLeftOut() {
        EditionPlan plan = plan("06:30 mon-fri", "UTC");
        plan.settle(date("2026-09-18"));

        assertThat(plan.due(at("2026-09-19T08:00:00Z"))).isEmpty();
        assertThat(plan.next(at("2026-09-18T08:00:00Z"))).isEqualTo(at("2026-09-21T06:30:00Z"));
    }

    @Test
    void aTimeThatTheClocksSkipMovesOnByTheGap() {
        EditionPlan plan = plan("02:30", "Europe/Berlin");
        plan.settle(date("2026-03-28"));

        assertThat(plan.next(at("2026-03-28T12:00:00Z"))).isEqualTo(at("2026-03-29T01:30:00Z"));
        assertThat(plan.due(at("2026-03-29T01:29:59Z"))).isEmpty();
        assertThat(plan.due(at("2026-03-29T01:30:00Z"))).isPresent();
    }

    @Test
    void aTimeThatTheClocksRepeatCountsOnce() {
        EditionPlan plan = plan("02:30", "Europe/Berlin");
        plan.settle(date("2026-10-24"));

        assertThat(plan.next(at("2026-10-24T12:00:00Z"))).isEqualTo(at("2026-10-25T00:30:00Z"));
        plan.settle(plan.due(at("2026-10-25T00:30:00Z")).orElseThrow().date());
        assertThat(plan.due(at("2026-10-25T01:30:00Z"))).isEmpty();
        assertThat(plan.next(at("2026-10-25T01:30:00Z"))).isEqualTo(at("2026-10-26T01:30:00Z"));
    }

    @Test
    void eachBriefingFollowsItsOwnZone() {
        Timetable timetable = quiet(
                new Timetable(configuration(Duration.ofDays(1), briefing("east", "06:30", "Asia/Tokyo"),
                        briefing("west", "06:30", "America/New_York"), briefing("by-hand", null, "UTC")),
                        at("2026-09-14T00:00:00Z")),
                "2026-09-14T00:00:00Z");

        assertThat(missed(timetable, "2026-09-14T00:00:00Z").briefing()).isEqualTo("west");
        timetable.produced(missed(timetable, "2026-09-14T00:00:00Z"), at("2026-09-14T00:00:00Z"));
        assertThat(missed(timetable, "2026-09-14T00:00:00Z").date()).isEqualTo("2026-09-14");
        timetable.produced(missed(timetable, "2026-09-14T00:00:00Z"), at("2026-09-14T00:00:00Z"));
        timetable.mailTried(false, at("2026-09-14T00:15:00Z"));
        assertThat(timetable.next(at("2026-09-14T00:15:00Z"))).isEqualTo(at("2026-09-14T10:30:00Z"));
    }

    @Test
    void whatFailedIsTriedAgainAfterLongerAndLongerPauses() {
        Timetable timetable = quiet(new Timetable(configuration(HALF_HOUR, briefing("morning", "06:30", "UTC")),
                at("2026-09-14T06:31:00Z")), "2026-09-14T06:31:00Z");
        Produce edition = missed(timetable, "2026-09-14T06:31:00Z");

        timetable.producingFailed(edition, at("2026-09-14T06:32:00Z"));
        assertThat(timetable.due(at("2026-09-14T06:32:59Z"))).isEmpty();
        assertThat(timetable.next(at("2026-09-14T06:32:00Z"))).isEqualTo(at("2026-09-14T06:33:00Z"));
        assertThat(timetable.due(at("2026-09-14T06:33:00Z"))).contains(edition);

        timetable.producingFailed(edition, at("2026-09-14T06:34:00Z"));
        assertThat(timetable.next(at("2026-09-14T06:34:00Z"))).isEqualTo(at("2026-09-14T06:36:00Z"));
    }

    @Test
    void pausesAfterFailuresAreAnHourAtMost() {
        Backoff backoff = Backoff.NONE;
        for (int i = 0; i < 100; i++) {
            backoff = backoff.failed(at("2026-09-14T06:00:00Z"));
        }
        assertThat(backoff.notBefore()).isEqualTo(at("2026-09-14T07:00:00Z"));
    }

    @Test
    void mailThatWaitsIsTriedLessAndLessOften() {
        Timetable timetable = new Timetable(configuration(Duration.ofDays(30)), at("2026-09-14T06:00:00Z"));
        timetable.collected(at("2026-09-14T06:00:00Z"));

        Instant now = at("2026-09-14T06:00:00Z");
        for (int minutes : new int[]{15, 30, 60, 120, 240, 240}) {
            assertThat(timetable.due(now)).contains(new Send());
            timetable.mailTried(true, now);
            assertThat(Duration.between(now, timetable.next(now))).hasMinutes(minutes);
            now = timetable.next(now);
        }
    }

    @Test
    void mailIsTriedAgainAWhileAfterAnEdition() {
        Timetable timetable = quiet(new Timetable(configuration(Duration.ofDays(1), briefing("m", "06:30", "UTC")),
                at("2026-09-14T06:30:00Z")), "2026-09-14T06:30:00Z");

        timetable.produced(produce("m", "2026-09-14"), at("2026-09-14T06:35:00Z"));

        assertThat(timetable.next(at("2026-09-14T06:35:00Z"))).isEqualTo(at("2026-09-14T06:50:00Z"));
        assertThat(timetable.due(at("2026-09-14T06:50:00Z"))).contains(new Send());
    }

    @Test
    void withoutAMailServerNothingIsSent() {
        Timetable timetable = new Timetable(Shifts.withMail(null, Duration.ofDays(1), briefing("m", "06:30", "UTC")),
                at("2026-09-14T06:30:00Z"));
        timetable.collected(at("2026-09-14T06:30:00Z"));
        timetable.produced(produce("m", "2026-09-14"), at("2026-09-14T06:35:00Z"));

        assertThat(timetable.due(at("2026-09-14T23:00:00Z"))).isEmpty();
    }

    /** The timetable after what is done at the start, but for missed editions. */
    private static Timetable quiet(Timetable timetable, String now) {
        timetable.collected(at(now));
        timetable.mailTried(false, at(now));
        return timetable;
    }

    private static Produce missed(Timetable timetable, String now) {
        return (Produce) timetable.due(at(now)).orElseThrow();
    }

    private static Produce produce(String briefing, String date) {
        return new Produce(briefing, date(date), Instant.EPOCH, false);
    }

    private static EditionPlan plan(String schedule, String zone) {
        return new EditionPlan("plan", org.nightdesk.batch.config.Schedule.parse(schedule),
                java.time.ZoneId.of(zone), Instant.EPOCH);
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}
