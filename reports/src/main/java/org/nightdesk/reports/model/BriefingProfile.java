package org.nightdesk.reports.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.nightdesk.summarizer.Summarizers;

/**
 * What a reader ordered.
 *
 * @param name     the name in commands, folders and tables: lower-case letters, digits and hyphens
 * @param title    the name on the page
 * @param language of the furniture, dates and numbers
 * @param zone     in which dates and times are given
 * @param words    the length that the printed sentences keep to
 * @param sections in the reader's order; a story that fits none goes to a last one, "Other news"
 * @param layout   the parts and their order
 * @param watchlist what the reader wants to hear of wherever it ranks
 * @param method   the summary method that picks the sentences, one of {@link Summarizers#names}
 */
public record BriefingProfile(String name, String title, Locale language, ZoneId zone, int words,
        List<SectionProfile> sections, Layout layout, Watchlist watchlist, String method) {

    public BriefingProfile {
        sections = List.copyOf(sections);
    }

    /** A profile with the usual layout and method, and without a watchlist. */
    public BriefingProfile(String name, String title, Locale language, ZoneId zone, int words,
            List<SectionProfile> sections) {
        this(name, title, language, zone, words, sections, Layout.USUAL, Watchlist.EMPTY);
    }

    /** A profile with the usual method. */
    public BriefingProfile(String name, String title, Locale language, ZoneId zone, int words,
            List<SectionProfile> sections, Layout layout, Watchlist watchlist) {
        this(name, title, language, zone, words, sections, layout, watchlist, Summarizers.usual());
    }
}
