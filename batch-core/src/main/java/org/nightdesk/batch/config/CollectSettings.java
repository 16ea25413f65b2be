package org.nightdesk.batch.config;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Collecting.
 *
 * @param interval how often {@code nightdesk schedule} collects
 * @param contact  an address or page that is named to servers in the User-Agent, or null
 */
public record CollectSettings(Duration interval, @Nullable String contact) {}
