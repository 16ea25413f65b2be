package org.nightdesk.templates.model;

import java.util.Locale;
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

    /** The host of an http or https address, with its port if it names one, without a user and without "www.". */
    static String domain(String url) {
        String rest = url.substring(url.indexOf("://") + 3);
        String authority = rest.split("[/?#]", 2)[0];
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
