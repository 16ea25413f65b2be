package org.nightdesk.batch.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it was read. Titles and texts may hold HTML, as in the feed; null is what the feed does not say.
 *
 * @param title    the feed's name for itself
 * @param link     the page that it belongs to, http or https
 * @param subtitle what it says of itself
 * @param author   who writes it
 * @param language BCP 47 tag as stated
 * @param updated  when it last changed
 * @param entries  in the feed's order
 */
public record Feed(@Nullable String title, @Nullable String link, @Nullable String subtitle, @Nullable String author,
        @Nullable String language, @Nullable Instant updated, List<Entry> entries) {

    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * One entry.
     *
     * @param title     its headline
     * @param link      the page that it leads to, http or https
     * @param id        what the feed knows it by
     * @param author    who wrote it, else who writes the feed
     * @param summary   a teaser, or the whole text where the feed has only one field
     * @param content   the whole text
     * @param published when it appeared
     * @param updated   when it last changed
     */
    public record Entry(@Nullable String title, @Nullable String link, @Nullable String id, @Nullable String author,
            @Nullable String summary, @Nullable String content, @Nullable Instant published,
            @Nullable Instant updated) {}
}
