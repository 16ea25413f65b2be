package org.nightdesk.batch.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.schedule.Jobs.BusyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stays up and does what is due, one thing after the other, until it is told to stop. A job that fails costs one line in the
 * log; it is tried again later, and everything else goes on.
 */
public final class NightShift {

    private static final Logger LOG = LoggerFactory.getLogger(NightShift.class);

    /** No longer than this at a time: a wait stands still while the machine sleeps, and clocks are put right. */
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    private static final Duration REST_WHILE_BUSY = Duration.ofMinutes(1);
    /** How long a job may go on once the process is to end. Cut off then, it goes on at the next start. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    private final Jobs jobs;
    private final Clock clock;
    private final Timetable timetable;
    private final Rest rest;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean busyTold;

    /** A shift by that clock, beginning now. */
    public NightShift(Configuration configuration, Jobs jobs, Clock clock) {
        this(configuration, jobs, clock, null);
    }

    /** A shift that lets time pass in its own way if {@code rest} is not null. */
    NightShift(Configuration configuration, Jobs jobs, Clock clock, @Nullable Rest rest) {
        this.jobs = jobs;
        this.clock = clock;
        this.timetable = new Timetable(configuration, clock.instant());
        this.rest = rest == null ? this::restUntilStop : rest;
    }

    /** Works until the process is asked to end (SIGTERM, Ctrl-C); a job that runs is then given a minute. */
    public void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndWait, "nightdesk-stop"));
        LOG.info("the schedule is up");
        work();
    }

    /** Works until {@link #stop} is called. */
    void work() {
        Instant told = Instant.MIN;
        try {
            while (stop.getCount() > 0) {
                Instant now = clock.instant();
                Optional<Task> task = timetable.due(now);
                if (task.isPresent()) {
                    perform(task.get(), now);
                    continue;
                }
                Instant next = timetable.next(now);
                if (!next.equals(told)) {
                    LOG.info("nothing is due before {}", next);
                    told = next;
                }
                Duration wait = Duration.between(now, next);
                rest.rest(wait.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : wait);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    /** Begins nothing any more; what runs is finished. */
    void stop() {
        stop.countDown();
    }

    private void perform(Task task, Instant now) throws InterruptedException {
        try {
            switch (task) {
                case Task.Collect collect -> {
                    jobs.collect();
                    timetable.collected(now);
                }
                case Task.Produce edition -> produce(edition);
                case Task.Send send -> timetable.mailTried(jobs.send(), clock.instant());
            }
            busyTold = false;
        } catch (BusyException elsewhere) {
            if (!busyTold) {
                LOG.info("{}; looking again every minute", elsewhere.getMessage());
                busyTold = true;
            }
            rest.rest(REST_WHILE_BUSY);
        } catch (RuntimeException failure) {
            failed(task, now, failure);
        }
    }

    private void produce(Task.Produce edition) throws BusyException {
        if (edition.missed()) {
            if (!isWanted(edition)) {
                timetable.skipped(edition);
                return;
            }
            LOG.info("{} {} was missed or cut off, and is made now", edition.briefing(), edition.date());
        }
        jobs.produce(edition.briefing(), edition.date());
        timetable.produced(edition, clock.instant());
    }

    /** A missed edition is wanted where it was begun, or others before it: a new desk begins with the next one. */
    private boolean isWanted(Task.Produce edition) throws BusyException {
        return jobs.lastEdition(edition.briefing()).filter(last -> last.complete()
                ? last.date().isBefore(edition.date())
                : !last.date().isAfter(edition.date())).isPresent();
    }

    private void failed(Task task, Instant begun, RuntimeException failure) {
        Instant now = clock.instant();
        String what = switch (task) {
            case Task.Collect collect -> {
                timetable.collectingFailed(begun, now);
                yield "collecting";
            }
            case Task.Produce edition -> {
                timetable.producingFailed(edition, now);
                yield edition.briefing() + " " + edition.date();
            }
            case Task.Send send -> {
                timetable.mailTried(true, now);
                yield "sending mail";
            }
        };
        LOG.error("{} failed: {}; the schedule goes on", what, failure.getMessage());
        LOG.debug("{} failed", what, failure);
    }

    private void restUntilStop(Duration time) throws InterruptedException {
        stop.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stopAndWait() {
        stop();
        try {
            if (!ended.await(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("the job that runs is cut off; it goes on at the next start");
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
