package org.nightdesk.reports.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

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
 */
public record BriefingProfile(String name, String title, Locale language, ZoneId zone, int words,
        List<SectionProfile> sections, Layout layout, Watchlist watchlist) {

    public BriefingProfile {
        sections = List.copyOf(sections);
    }

    /** A profile with the usual layout and without a watchlist. */
    public BriefingProfile(String name, String title, Locale language, ZoneId zone, int words,
            List<SectionProfile> sections) {
        this(name, title, language, zone, words, sections, Layout.USUAL, Watchlist.EMPTY);
    }
}
