package org.nightdesk.reports.model;

import java.time.LocalDate;
import java.util.Map;
import org.nightdesk.templates.model.Briefing;

/**
 * An edition as a roll-up looks back at it.
 *
 * @param briefing   the stored document
 * @param storylines story id to the storyline that it belongs to
 */
public record EditionDay(Briefing briefing, Map<String, Strand> storylines) {

    public EditionDay {
        storylines = Map.copyOf(storylines);
    }

    /**
     * A storyline as it stood after the edition.
     *
     * @param id    its id, the same over all editions
     * @param first the date of its first story
     */
    public record Strand(String id, LocalDate first) {}
}
