package org.nightdesk.templates.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one place that decides which addresses from outside may become links. */
final class WebAddress {

    private static final Pattern HTTP = Pattern
            .compile("(?i)https?://[^\\s\\p{Cntrl}/?#<>\"'`\\\\]+[^\\s\\p{Cntrl}<>\"`\\\\]*");

    private WebAddress() {}

    /** The address if it is http or https, has a host and no character that cannot stand in a link; otherwise null. */
    static @Nullable String orNull(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String trimmed = url.strip();
        return HTTP.matcher(trimmed).matches() ? trimmed : null;
    }
}
