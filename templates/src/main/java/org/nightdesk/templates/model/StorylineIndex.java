package org.nightdesk.templates.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The page of all storylines of a briefing.
 *
 * @param briefing the briefing's title
 * @param language BCP 47 tag of the furniture
 * @param entries  the one that was told last comes first
 */
public record StorylineIndex(String briefing, String language, List<Entry> entries) {

    public StorylineIndex {
        entries = List.copyOf(entries);
    }

    /**
     * A storyline.
     *
     * @param id       of the storyline, and of its page beside the index
     * @param title    its youngest headline
     * @param days     on how many days it was told
     * @param articles how many articles told it
     * @param first    the first of these days
     * @param last     the last of these days
     */
    public record Entry(String id, String title, int days, int articles, LocalDate first, LocalDate last) {

        /** What the index says of a storyline's page. */
        public static Entry of(StorylinePage page) {
            return new Entry(page.id(), page.title(), page.days().size(), page.articles(),
                    page.days().getFirst().date(), page.days().getLast().date());
        }
    }
}
