package org.nightdesk.batch.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A clock that only waiting moves, so that pauses take no time. */
final class FakeTime extends Clock implements HostGate.Waiting {

    private Instant now = Instant.parse("2026-09-14T05:00:00Z");

    private final List<Duration> waits = new ArrayList<>();

    @Override
    public synchronized void pass(Duration time) {
        waits.add(time);
        now = now.plus(time);
    }

    /** The waits so far. */
    synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
