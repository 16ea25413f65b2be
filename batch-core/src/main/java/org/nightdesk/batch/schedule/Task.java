package org.nightdesk.batch.schedule;

import java.time.Instant;
import java.time.LocalDate;

/** Something to be done. */
sealed interface Task {

    /** Collect the news. */
    record Collect() implements Task {}

    /**
     * Produce an edition.
     *
     * @param due    its time
     * @param missed whether it fell due before the schedule was started
     */
    record Produce(String briefing, LocalDate date, Instant due, boolean missed) implements Task {}

    /** Try to send the mail that waits. */
    record Send() implements Task {}
}
