package org.nightdesk.batch.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.BriefingSettings;
import org.nightdesk.batch.config.Configuration;

/**
 * What is to be done when: told the time and what became of each task, it says what is due. It neither waits nor works, and
 * reads no clock.
 *
 * <ul>
 * <li>News is collected at the start, at the interval, and right before an edition, so that it has the latest.
 * <li>An edition is made at its local time; missed ones as {@link EditionPlan} says.
 * <li>Mail that waits is tried at the start, a while after each edition, and then less and less often.
 * <li>Collecting at the interval comes last: where it takes longer than the interval, it is always due.
 * <li>What failed is tried again after a {@link Backoff}.
 * </ul>
 */
final class Timetable {

    private static final Duration SOONEST_MAIL = Duration.ofMinutes(15);
    private static final Duration LATEST_MAIL = Duration.ofHours(4);

    private final Duration interval;
    private final boolean mails;
    private final List<EditionPlan> editions;
    private Instant nextCollection;
    private Instant lastCollection = Instant.EPOCH;
    private Backoff collecting = Backoff.NONE;
    private @Nullable Instant nextMail;
    private Duration mailPause = SOONEST_MAIL;

    Timetable(Configuration configuration, Instant start) {
        interval = configuration.collect().interval();
        mails = configuration.mail() != null;
        editions = configuration.briefings().stream().flatMap(briefing -> plan(briefing, start)).toList();
        nextCollection = start;
        nextMail = mails ? start : null;
    }

    private static Stream<EditionPlan> plan(BriefingSettings briefing, Instant start) {
        return briefing.schedule() == null
                ? Stream.empty()
                : Stream.of(new EditionPlan(briefing.profile().name(), briefing.schedule(), briefing.profile().zone(),
                        start));
    }

    /** What is to be done now, first things first; empty if nothing is. */
    Optional<Task> due(Instant now) {
        Optional<Task.Produce> edition = editions.stream().filter(plan -> plan.mayTry(now))
                .flatMap(plan -> plan.due(now).stream()).min(Comparator.comparing(Task.Produce::due));
        if (edition.isPresent()) {
            boolean newsIsOlder = lastCollection.isBefore(edition.get().due());
            return Optional.of(newsIsOlder ? new Task.Collect() : edition.get());
        }
        if (nextMail != null && !nextMail.isAfter(now)) {
            return Optional.of(new Task.Send());
        }
        return nextCollection.isAfter(now) ? Optional.empty() : Optional.of(new Task.Collect());
    }

    /** The next moment at which something may be due, if nothing is now. */
    Instant next(Instant now) {
        return Stream.concat(editions.stream().map(plan -> plan.next(now)), Stream.of(nextCollection, nextMail))
                .filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(nextCollection);
    }

    void collected(Instant begun) {
        lastCollection = begun;
        nextCollection = begun.plus(interval);
        collecting = Backoff.NONE;
    }

    /** An edition need not wait for a collection that fails: it is made of what is there. */
    void collectingFailed(Instant begun, Instant now) {
        lastCollection = begun;
        collecting = collecting.failed(now);
        nextCollection = Collections.min(List.of(collecting.notBefore(), now.plus(interval)));
    }

    void skipped(Task.Produce edition) {
        plan(edition).settle(edition.date());
    }

    void produced(Task.Produce edition, Instant now) {
        skipped(edition);
        if (mails) {
            mailPause = SOONEST_MAIL;
            nextMail = now.plus(mailPause);
        }
    }

    void producingFailed(Task.Produce edition, Instant now) {
        plan(edition).failed(now);
    }

    /** Whether mail still waits after it was tried. */
    void mailTried(boolean waits, Instant now) {
        nextMail = waits ? now.plus(mailPause) : null;
        Duration doubled = mailPause.multipliedBy(2);
        mailPause = doubled.compareTo(LATEST_MAIL) > 0 ? LATEST_MAIL : doubled;
    }

    private EditionPlan plan(Task.Produce edition) {
        return editions.stream().filter(plan -> plan.isOf(edition.briefing())).findFirst().orElseThrow();
    }
}
