package org.nightdesk.batch.schedule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The jobs as the schedule starts them. Each call opens the store, works, and closes it again, so that other commands can
 * look in between; it returns when all is done. A job that fails throws, with one line for the operator as its message.
 */
public interface Jobs {

    /** Runs {@code collectNews}. */
    void collect() throws BusyException;

    /** Runs {@code produceBriefing} for one edition or goes on with it; an edition that is complete is left alone. */
    void produce(String briefing, LocalDate date) throws BusyException;

    /**
     * Sends the mail that waits.
     *
     * @return whether some of it still waits
     */
    boolean send() throws BusyException;

    /** The newest edition of a briefing that was begun, empty if there was never one. */
    Optional<Begun> lastEdition(String briefing) throws BusyException;

    /**
     * An edition that was begun.
     *
     * @param complete whether it was finished
     */
    record Begun(LocalDate date, boolean complete) {}

    /** Another process is at work on the store; the message is one line that says so. */
    final class BusyException extends Exception {

        private static final long serialVersionUID = 1L;

        public BusyException(String message) {
            super(message);
        }
    }
}
