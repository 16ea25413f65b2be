package org.nightdesk.templates.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each source gave, over all editions.
 *
 * @param shelves one for each briefing
 */
public record SourcesPage(List<Shelf> shelves) {

    public SourcesPage {
        shelves = List.copyOf(shelves);
    }

    /**
     * The sources of one briefing.
     *
     * @param title    the briefing's name on the page
     * @param editions how many editions are counted
     * @param rows     by name
     */
    public record Shelf(String title, int editions, List<Row> rows) {

        public Shelf {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One source.
     *
     * @param name     its name in the configuration
     * @param articles all articles it gave
     * @param editions how many editions it gave any
     * @param last     the last edition it gave any, or null if none
     * @param problem  what went wrong at the last edition that knew it, or null
     */
    public record Row(String name, int articles, int editions, @Nullable LocalDate last, @Nullable String problem) {}
}
