package org.nightdesk.summarizer.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One thing in the news over several editions.
 *
 * @param id     the id of the story it began with
 * @param days   the edition dates on which it had a story, ascending, at least one
 * @param terms  its term vector of unit length, by which the next day's stories are joined to it
 * @param from   the storyline that it split off from, or null
 * @param merged the storylines that flowed into it, by id
 */
public record Storyline(String id, List<LocalDate> days, TermVector terms, @Nullable String from,
        List<String> merged) {

    public Storyline {
        days = List.copyOf(days);
        // Storylines that were stored before they could merge do not name any.
        merged = merged == null ? List.of() : List.copyOf(merged);
    }

    /** A storyline that neither split off nor took others in. */
    public Storyline(String id, List<LocalDate> days, TermVector terms) {
        this(id, days, terms, null, List.of());
    }

    /** Itself and all that it came from, as ids. */
    public Set<String> ancestry() {
        Set<String> ids = new TreeSet<>(merged);
        ids.add(id);
        if (from != null) {
            ids.add(from);
        }
        return ids;
    }
}
