package org.nightdesk.batch.config;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Collecting.
 *
 * @param interval how often {@code nightdesk schedule} collects
 * @param contact  an address or page that is named to servers in the User-Agent, or null
 * @param pause    between two requests to one host
 * @param proxy    the HTTP proxy through which everything on the web is asked, or null
 */
public record CollectSettings(Duration interval, @Nullable String contact, Duration pause, @Nullable URI proxy) {

    /** Between two requests to one host where nothing is configured. */
    public static final Duration PAUSE = Duration.ofSeconds(1);

    /** With the usual pause and no proxy. */
    public CollectSettings(Duration interval, @Nullable String contact) {
        this(interval, contact, PAUSE, null);
    }
}
