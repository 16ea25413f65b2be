package org.nightdesk.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.batch.schedule.Shifts.briefing;
import static org.nightdesk.batch.schedule.Shifts.configuration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NightShiftTests {

    private final HandClock clock = new HandClock("2026-09-14T06:00:00Z");
    private final RecordedJobs jobs = new RecordedJobs();

    @Test
    void collectsAndMakesEachEditionAtItsTime() {
        jobs.last.put("morning", complete("2026-09-13"));
        workUntil("2026-09-15T06:31:00Z", Duration.ofHours(12), "06:30");

        assertThat(jobs.log).containsExactly("06:00 collect", "06:00 send", "06:30 collect", "06:30 morning 2026-09-14",
                "06:45 send", "18:30 collect", "06:30 collect", "06:30 morning 2026-09-15");
    }

    @Test
    void makesAMissedEditionOnce() {
        jobs.last.put("morning", complete("2026-09-11"));
        workUntil("2026-09-14T06:20:00Z", Duration.ofHours(12), "05:30");

        assertThat(jobs.log).containsExactly("06:00 collect", "06:00 morning 2026-09-14", "06:15 send");
    }

    @Test
    void doesNotMakeAnEditionThatIsThere() {
        jobs.last.put("morning", complete("2026-09-14"));
        workUntil("2026-09-14T06:10:00Z", Duration.ofHours(12), "05:30");

        assertThat(jobs.log).doesNotContain("06:00 morning 2026-09-14");
    }

    @Test
    void goesOnWithTheVeryFirstEditionThatWasCutOff() {
        jobs.last.put("morning", new Jobs.Begun(LocalDate.parse("2026-09-14"), false));
        workUntil("2026-09-14T06:10:00Z", Duration.ofHours(12), "05:30");

        assertThat(jobs.log).containsExactly("06:00 collect", "06:00 morning 2026-09-14");
    }

    @Test
    void aNewDeskBeginsWithTheNextEdition() {
        workUntil("2026-09-15T05:31:00Z", Duration.ofDays(2), "05:30");

        assertThat(jobs.log).contains("05:30 morning 2026-09-15").doesNotContain("06:00 morning 2026-09-14");
    }

    @Test
    void survivesAFailedJobAndTriesAgain() {
        jobs.failures.put("collect", 1);
        jobs.failures.put("morning 2026-09-14", 2);
        workUntil("2026-09-14T06:35:00Z", Duration.ofHours(12), "06:30");

        assertThat(jobs.log).containsExactly("06:00 collect failed", "06:00 send", "06:01 collect", "06:30 collect",
                "06:30 morning 2026-09-14 failed", "06:31 morning 2026-09-14 failed", "06:33 morning 2026-09-14");
    }

    @Test
    void waitsWhileAnotherProcessIsAtWork() {
        jobs.busyUntil = Instant.parse("2026-09-14T06:33:00Z");
        workUntil("2026-09-14T06:40:00Z", Duration.ofHours(12), "06:30");

        assertThat(jobs.log).containsExactly("06:33 collect", "06:33 morning 2026-09-14");
    }

    @Test
    void looksAtTheClockEveryMinuteSinceMachinesSleep() {
        jobs.last.put("morning", complete("2026-09-14"));
        List<Duration> rests = new ArrayList<>();
        NightShift[] shift = new NightShift[1];
        shift[0] = new NightShift(configuration(Duration.ofHours(12), briefing("morning", "05:30", "UTC")), jobs, clock,
                time -> {
                    rests.add(time);
                    clock.now = Instant.parse("2026-09-15T07:00:00Z");
                    if (rests.size() == 2) {
                        shift[0].stop();
                    }
                });
        shift[0].work();

        assertThat(rests.getFirst()).isEqualTo(Duration.ofMinutes(1));
        assertThat(jobs.log).contains("07:00 morning 2026-09-15");
    }

    private static Jobs.Begun complete(String date) {
        return new Jobs.Begun(LocalDate.parse(date), true);
    }

    /** Works until that moment by a clock that rests move on. */
    private void workUntil(String end, Duration interval, String schedule) {
        NightShift[] shift = new NightShift[1];
        shift[0] = new NightShift(configuration(interval, briefing("morning", schedule, "UTC")), jobs, clock, time -> {
            clock.now = clock.now.plus(time);
            if (!clock.now.isBefore(Instant.parse(end))) {
                shift[0].stop();
            }
        });
        shift[0].work();
    }

    private static final class HandClock extends Clock {

        private Instant now;

        HandClock(String now) {
            this.now = Instant.parse(now);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    /** Notes what it is asked to do and when; fails as often as told. */
    private final class RecordedJobs implements Jobs {

        private final List<String> log = new ArrayList<>();
        private final Map<String, Begun> last = new TreeMap<>();
        private final Map<String, Integer> failures = new TreeMap<>();
        private Instant busyUntil = Instant.EPOCH;

        @Override
        public void collect() throws BusyException {
            note("collect");
        }

        @Override
        public void produce(String briefing, LocalDate date) throws BusyException {
            note(briefing + " " + date);
        }

        @Override
        public boolean send() throws BusyException {
            note("send");
            return false;
        }

        @Override
        public Optional<Begun> lastEdition(String briefing) {
            return Optional.ofNullable(last.get(briefing));
        }

        private void note(String what) throws BusyException {
            if (clock.now.isBefore(busyUntil)) {
                throw new BusyException("another nightdesk is at work");
            }
            boolean fails = failures.merge(what, -1, Integer::sum) >= 0;
            log.add(clock.now.toString().substring(11, 16) + " " + what + (fails ? " failed" : ""));
            if (fails) {
                throw new IllegalStateException(what + " did not work");
            }
        }
    }
}
