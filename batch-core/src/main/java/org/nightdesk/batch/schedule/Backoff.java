package org.nightdesk.batch.schedule;

import java.time.Duration;
import java.time.Instant;

/**
 * When something that failed is tried again: after 1, 2, 4 ... minutes, at most after an hour.
 *
 * @param failures  in a row
 * @param notBefore the earliest moment of the next try
 */
record Backoff(int failures, Instant notBefore) {

    static final Backoff NONE = new Backoff(0, Instant.EPOCH);

    private static final Duration LONGEST = Duration.ofHours(1);

    Backoff failed(Instant now) {
        Duration pause = Duration.ofMinutes(1L << Math.min(failures, Integer.SIZE));
        return new Backoff(failures + 1, now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause));
    }
}
