package org.nightdesk.templates.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article that is quoted.
 *
 * @param marker    its number, counted from 1 in the order of first appearance
 * @param articleId its id
 * @param outlet    who published it
 * @param title     its title, may be empty
 * @param url       where a reader finds it; anything but an http or https address becomes null
 * @param published when it was published, or null if the source does not say
 */
public record SourceLine(int marker, String articleId, String outlet, String title, @Nullable String url,
        @Nullable Instant published) {

    public SourceLine {
        url = WebAddress.orNull(url);
    }

    /** The host of its address as it is printed beside a link, such as {@code news.example}, or null without one. */
    public @Nullable String domain() {
        return url == null ? null : WebAddress.domain(url);
    }
}
