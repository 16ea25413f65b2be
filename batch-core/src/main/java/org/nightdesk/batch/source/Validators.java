package org.nightdesk.batch.source;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave with a feed, to be shown again so that an unchanged feed is not sent twice. To be stored only after
 * the articles of that fetch are.
 *
 * @param etag         the ETag header as it came, or null
 * @param lastModified the Last-Modified header as it came, or null
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Nothing is known: the whole feed is asked for. */
    public static final Validators NONE = new Validators(null, null);
}
