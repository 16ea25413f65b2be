package org.nightdesk.summarizer.model;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing in the news over several editions.
 *
 * @param id    the id of the story it began with
 * @param days  the edition dates on which it had a story, ascending, at least one
 * @param terms its term vector of unit length, by which the next day's stories are joined to it
 */
public record Storyline(String id, List<LocalDate> days, TermVector terms) {

    public Storyline {
        days = List.copyOf(days);
    }
}
