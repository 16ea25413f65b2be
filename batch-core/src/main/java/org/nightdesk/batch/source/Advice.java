package org.nightdesk.batch.source;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.text.WebLink;

/**
 * What a server and its feed say of the next time.
 *
 * @param freshUntil until when the server has nothing newer, by its own word, or null if it does not say
 * @param movedTo    where the document stands for good now, or null if it stands where it was asked for
 * @param times      when the feed changes, by its own word, or null where the feed itself was not sent
 */
public record Advice(@Nullable Instant freshUntil, @Nullable URI movedTo, @Nullable FeedTimes times) {

    /** Nothing was said. */
    public static final Advice NONE = new Advice(null, null, null);

    /** A server may name an address of any length; what is too long to be kept is no move. */
    public Advice {
        movedTo = movedTo != null && movedTo.toString().length() <= WebLink.LONGEST ? movedTo : null;
    }

    Advice with(FeedTimes said) {
        return new Advice(freshUntil, movedTo, said);
    }
}
