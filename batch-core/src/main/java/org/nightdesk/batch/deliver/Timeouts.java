package org.nightdesk.batch.deliver;

import java.time.Duration;

/**
 * How long the SMTP server may keep us waiting.
 *
 * @param connect for the connection
 * @param read    for each reply; generous, since a reply missed after the final dot leaves a delivery unknown
 * @param write   for each block that is written
 */
record Timeouts(Duration connect, Duration read, Duration write) {

    static final Timeouts DEFAULT = new Timeouts(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofMinutes(2));
}
