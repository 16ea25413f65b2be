package org.nightdesk.batch.source;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a server says of the next time.
 *
 * @param freshUntil until when it has nothing newer, by its own word, or null if it does not say
 * @param movedTo    where the document stands for good now, or null if it stands where it was asked for
 */
public record Advice(@Nullable Instant freshUntil, @Nullable URI movedTo) {

    /** Nothing was said. */
    public static final Advice NONE = new Advice(null, null);
}
