package org.nightdesk.batch.store;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.source.FeedTimes;
import org.nightdesk.batch.source.Validators;

/**
 * What is remembered of a source from one collection to the next.
 *
 * @param address    the configured address for which all this holds, or null for what is not on the web
 * @param validators to be shown at the next request
 * @param asked      when it was asked last, or null if never
 * @param failures   failures in a row
 * @param rest       how long it is left alone by our own rule
 * @param notBefore  when its server allows to be asked again, or null if it did not say
 * @param freshUntil until when its server has nothing newer, or null if it did not say
 * @param times      what the feed itself says of when it changes
 * @param movedTo    where it stands for good now, by its server's word, or null
 * @param movedSince since when the server has been saying so, or null
 * @param empty      how many times in a row it had no item at all
 */
public record SourceStanding(@Nullable String address, Validators validators, @Nullable Instant asked, int failures,
        Duration rest, @Nullable Instant notBefore, @Nullable Instant freshUntil, FeedTimes times,
        @Nullable URI movedTo, @Nullable Instant movedSince, int empty) {

    /** Nothing is known of it. */
    public static final SourceStanding NEW = new SourceStanding(null, Validators.NONE, null, 0, Duration.ZERO, null,
            null, FeedTimes.NONE, null, null, 0);

    /** The same at an address. */
    public SourceStanding at(@Nullable String configured) {
        return new SourceStanding(configured, validators, asked, failures, rest, notBefore, freshUntil, times, movedTo,
                movedSince, empty);
    }

    /** The same, moved. */
    public SourceStanding movedTo(@Nullable URI moved, @Nullable Instant since) {
        return new SourceStanding(address, validators, asked, failures, rest, notBefore, freshUntil, times, moved,
                since,
                empty);
    }

    /** A new address is believed once it has been given for so long: some moves are mistakes of a day. */
    private static final Duration HOLDS = Duration.ofDays(3);

    /** The address to which it has moved, if that has held for days, else null. */
    public @Nullable URI adopted(Instant now) {
        return movedSince != null && !movedSince.plus(HOLDS).isAfter(now) ? movedTo : null;
    }
}
