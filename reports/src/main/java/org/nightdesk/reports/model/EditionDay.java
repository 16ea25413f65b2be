package org.nightdesk.reports.model;

import java.time.LocalDate;
import java.util.Map;
import org.nightdesk.templates.model.Briefing;

/**
 * An edition as a roll-up looks back at it.
 *
 * @param briefing   the stored document
 * @param storylines story id to the storyline that it belongs to
 * @param waiting    source to how many of its articles waited for the next edition
 */
public record EditionDay(Briefing briefing, Map<String, Strand> storylines, Map<String, Integer> waiting) {

    public EditionDay {
        storylines = Map.copyOf(storylines);
        waiting = Map.copyOf(waiting);
    }

    /**
     * A storyline as it stood after the edition.
     *
     * @param id    its id, the same over all editions
     * @param first the date of its first story
     */
    public record Strand(String id, LocalDate first) {}
}
