package org.nightdesk.batch.store;

import java.time.LocalDate;

/**
 * Which version of which edition: the identity of a {@code produceBriefing} job, and the key of all that it makes.
 *
 * @param briefing the briefing's name
 * @param date     the edition's date
 * @param revision 0 for the first version
 */
public record EditionKey(String briefing, LocalDate date, int revision) {

    @Override
    public String toString() {
        return briefing + " " + date + (revision == 0 ? "" : " revision " + revision);
    }
}
