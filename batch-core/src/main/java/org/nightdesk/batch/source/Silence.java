package org.nightdesk.batch.source;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether a source has gone silent, judged by the dates of its articles alone: whatever the day on which they were fetched, the
 * answer for one point in time is the same.
 */
public final class Silence {

    /** How far back articles count. */
    public static final Duration MEMORY = Duration.ofDays(60);

    /** Fewer articles tell nothing of what is usual. */
    private static final int FEWEST = 6;

    /** Nine of ten gaps were no longer than the usual one; so nights and weekends are usual. */
    private static final double USUAL = 0.9;

    private static final int TIMES_USUAL = 3;

    private static final Duration SHORTEST = Duration.ofDays(2);

    private Silence() {}

    /**
     * Since when a source has been silent: no article for three times as long as nine of ten of its gaps, and for two days at
     * least.
     *
     * @param published the dates of its articles in the {@link #MEMORY} before that point, in any order
     * @param until     the point in time
     * @return the date of its last article, or empty if it is not silent or too little is known of it
     */
    public static Optional<Instant> since(List<Instant> published, Instant until) {
        List<Instant> dates = published.stream().filter(date -> !date.isAfter(until)).sorted().toList();
        if (dates.size() < FEWEST) {
            return Optional.empty();
        }
        List<Duration> gaps = IntStream.range(1, dates.size())
                .mapToObj(i -> Duration.between(dates.get(i - 1), dates.get(i))).sorted().toList();
        Duration usual = gaps.get((int) Math.ceil(USUAL * gaps.size()) - 1);
        Duration silent = Duration.between(dates.getLast(), until);
        boolean unusual = silent.compareTo(usual.multipliedBy(TIMES_USUAL)) > 0 && silent.compareTo(SHORTEST) > 0;
        return unusual ? Optional.of(dates.getLast()) : Optional.empty();
    }
}
