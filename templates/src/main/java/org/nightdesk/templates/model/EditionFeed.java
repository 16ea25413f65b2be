package org.nightdesk.templates.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An Atom feed of a briefing's editions.
 *
 * @param id       an IRI that never changes
 * @param title    the briefing's name on the page
 * @param language of its furniture, a BCP 47 tag
 * @param self     the feed's own address, or null where the archive stands on no known site
 * @param page     the page of the briefing's editions, relative to the feed where there is no site
 * @param entries  the youngest first, at least one
 */
public record EditionFeed(String id, String title, String language, @Nullable String self, String page,
        List<Entry> entries) {

    public EditionFeed {
        entries = List.copyOf(entries);
    }

    /**
     * One edition.
     *
     * @param id        an IRI that never changes
     * @param date      its date
     * @param href      its page, relative to the feed where there is no site
     * @param type      the media type of that page
     * @param updated   its cut-off
     * @param lead      one sentence that sums up the day, or null
     * @param headlines the first ones
     */
    public record Entry(String id, LocalDate date, String href, String type, Instant updated, @Nullable String lead,
            List<String> headlines) {

        public Entry {
            headlines = List.copyOf(headlines);
        }
    }
}
