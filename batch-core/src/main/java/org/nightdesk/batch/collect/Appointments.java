package org.nightdesk.batch.collect;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.source.Advice;
import org.nightdesk.batch.source.FeedTimes;
import org.nightdesk.batch.source.Fetch;
import org.nightdesk.batch.store.SourceStanding;

/**
 * When a server may be asked, and when it is worth it. A server that said when to come back is not asked before. One that
 * said how long its feed is fresh is believed for up to six hours. Besides, whatever is started by the schedule leaves a quiet
 * feed alone for half as long again after each visit that brought nothing, from the usual interval up to six hours, and a
 * broken one for twice as long after each failure, up to a day.
 */
final class Appointments {

    static final Duration LONGEST_FRESH = Duration.ofHours(6);

    static final Duration LONGEST_QUIET = Duration.ofHours(6);

    static final Duration LONGEST_BROKEN = Duration.ofDays(1);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Duration interval;

    /** @param interval the usual time between two visits */
    Appointments(Duration interval) {
        this.interval = interval;
    }

    /**
     * Why a source is not to be asked now; empty if it is.
     *
     * @param dueOnly whether our own waits count too
     */
    Optional<String> held(SourceStanding standing, Instant now, boolean dueOnly) {
        if (standing.notBefore() != null && standing.notBefore().isAfter(now)) {
            return Optional.of("its server asks to be left alone until " + time(standing.notBefore()));
        }
        Instant asked = standing.asked();
        if (asked == null || asked.isAfter(now)) {
            return Optional.empty();
        }
        Instant fresh = standing.failures() > 0 ? asked : fresh(standing, asked);
        if (fresh.isAfter(now)) {
            return Optional.of("it has nothing newer before " + time(fresh) + ", by its own word");
        }
        // Half an interval early is not too early, or each visit that ran late would cost a whole interval.
        Instant due = asked.plus(standing.rest()).minus(interval.dividedBy(2));
        return dueOnly && due.isAfter(now)
                ? Optional
                        .of((standing.failures() > 0 ? "it is broken, and" : "it is quiet, and") + " asked again from "
                                + time(due))
                : Optional.empty();
    }

    private static Instant fresh(SourceStanding standing, Instant asked) {
        Instant until = standing.times().skip(asked.plus(standing.times().every()));
        if (standing.freshUntil() != null && standing.freshUntil().isAfter(until)) {
            until = standing.freshUntil();
        }
        Instant most = asked.plus(LONGEST_FRESH);
        return until.isBefore(most) ? until : most;
    }

    /** What is remembered of a source; nothing, if that was of another address than the one that is configured now. */
    SourceStanding standing(SourceSettings source, SourceStanding stored) {
        String address = address(source);
        return Objects.equals(address, stored.address()) ? stored : SourceStanding.NEW.at(address);
    }

    private static @Nullable String address(SourceSettings source) {
        URI address = source.address();
        return address == null ? null : address.toString();
    }

    /**
     * What is remembered after a visit that worked.
     *
     * @param news whether it brought a new article
     */
    SourceStanding afterVisit(SourceStanding before, Fetch fetch, boolean news, Instant now) {
        Advice advice = fetch.advice();
        FeedTimes times = advice.times() == null ? before.times() : advice.times();
        boolean empty = fetch.articles().isEmpty() && fetch.rejections().isEmpty();
        int emptyBefore = before.empty();
        SourceStanding after = new SourceStanding(before.address(), fetch.validators(), now, 0,
                restAfter(before, news), null, advice.freshUntil(), times, before.movedTo(), before.movedSince(),
                fetch.unchanged() ? emptyBefore : empty ? emptyBefore + 1 : 0);
        if (before.adopted(now) != null && advice.movedTo() == null) {
            return after;
        }
        URI moved = believable(before, advice.movedTo());
        return after.movedTo(moved, moved == null ? null : moved.equals(before.movedTo()) ? before.movedSince() : now);
    }

    /** A move away from https is never for good. */
    private static @Nullable URI believable(SourceStanding before, @Nullable URI moved) {
        boolean secure = before.address() != null && before.address().startsWith("https:");
        return moved == null || (secure && !"https".equals(moved.getScheme())) ? null : moved;
    }

    /**
     * What is remembered after a visit that failed. An address to which the source was thought to have moved is given up: the
     * configured one is asked again.
     */
    SourceStanding afterFailure(SourceStanding before, @Nullable Instant notBefore, Instant now) {
        SourceStanding after = new SourceStanding(before.address(), before.validators(), now, before.failures() + 1,
                restAfterFailure(before), notBefore, null, before.times(), before.movedTo(), before.movedSince(),
                before.empty());
        return before.adopted(now) == null ? after : after.movedTo(null, null);
    }

    private Duration restAfter(SourceStanding before, boolean news) {
        if (news || before.failures() > 0 || before.rest().isZero()) {
            return interval;
        }
        return atMost(longer(LONGEST_QUIET, interval), longer(before.rest(), interval).multipliedBy(3).dividedBy(2));
    }

    private Duration restAfterFailure(SourceStanding before) {
        return atMost(longer(LONGEST_BROKEN, interval), interval.multipliedBy(1L << Math.min(before.failures(), 16)));
    }

    private static Duration atMost(Duration most, Duration time) {
        return time.compareTo(most) < 0 ? time : most;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String time(Instant instant) {
        // The next full minute: a reader who comes at that minute is not early.
        return TIME.format(instant.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES));
    }
}
