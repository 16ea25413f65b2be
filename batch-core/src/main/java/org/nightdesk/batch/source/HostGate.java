package org.nightdesk.batch.source;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One request at a time a host, with a pause between two. Hosts do not wait for each other. */
final class HostGate {

    private final Clock clock;
    private final Duration pause;
    private final Waiting waiting;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    /** How time passes: {@link Thread#sleep(Duration)}, but in tests. */
    interface Waiting {

        void pass(Duration time) throws InterruptedException;
    }

    /** What is done while nobody else asks that host. */
    interface Visit {

        void make() throws IOException, SourceException;
    }

    private static final class Turn {

        private final ReentrantLock lock = new ReentrantLock(true);
        private @Nullable Instant free;
        private Duration pause = Duration.ZERO;
    }

    HostGate(Clock clock, Duration pause, Waiting waiting) {
        this.clock = clock;
        this.pause = pause;
        this.waiting = waiting;
    }

    /** Makes a visit once the host is free. */
    void visit(String host, Visit visit) throws IOException, SourceException {
        Turn turn = turn(host);
        try {
            turn.lock.lockInterruptibly();
        } catch (InterruptedException e) {
            throw interrupted();
        }
        try {
            waitFor(turn);
            try {
                visit.make();
            } finally {
                turn.free = clock.instant().plus(longer(pause, turn.pause));
            }
        } finally {
            turn.lock.unlock();
        }
    }

    /** The host asks for a longer pause than the usual one. */
    void slowDown(String host, Duration least) {
        turn(host).pause = least;
    }

    private Turn turn(String host) {
        return turns.computeIfAbsent(host, name -> new Turn());
    }

    private void waitFor(Turn turn) throws SourceException {
        if (turn.free == null) {
            return;
        }
        Duration left = Duration.between(clock.instant(), turn.free);
        // A clock that was set back must not make a pause of hours.
        Duration most = longer(pause, turn.pause);
        if (left.isPositive()) {
            try {
                waiting.pass(left.compareTo(most) < 0 ? left : most);
            } catch (InterruptedException e) {
                throw interrupted();
            }
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static SourceException interrupted() {
        Thread.currentThread().interrupt();
        return SourceException.later("the fetch was broken off");
    }
}
