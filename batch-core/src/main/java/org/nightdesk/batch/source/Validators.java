package org.nightdesk.batch.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a server gave with a feed, to be shown again so that an unchanged feed is not sent twice. To be stored only after
 * the articles of that fetch are.
 *
 * @param etag         the ETag header as it came, or null
 * @param lastModified the Last-Modified header as it came, or null
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** What could not be sent back as a header, or is longer than any honest one, is not kept. */
    private static final Pattern FIT = Pattern.compile("[\\x20-\\x7E]{1,200}");

    public Validators {
        etag = etag != null && FIT.matcher(etag).matches() ? etag : null;
        lastModified = lastModified != null && FIT.matcher(lastModified).matches() ? lastModified : null;
    }

    /** Nothing is known: the whole feed is asked for. */
    public static final Validators NONE = new Validators(null, null);
}
