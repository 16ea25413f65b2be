package org.nightdesk.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section that a briefing may have.
 *
 * @param name  the name of a built-in section (world, politics, business, technology, science, health, sport, culture,
 *              local) or the user's own
 * @param title its heading
 * @param terms words and phrases that put a story into it, beside those of the built-in section of that name; any case
 * @param without words and phrases that speak against it: each takes away what a term gives; a built-in term among them
 *                counts no more
 * @param words the length that its headlines and sentences keep to, or null for no limit but that of the briefing
 */
public record SectionProfile(String name, String title, List<String> terms, List<String> without,
        @Nullable Integer words) {

    public SectionProfile {
        terms = List.copyOf(terms);
        without = List.copyOf(without);
    }

    /** A section without a length of its own. */
    public SectionProfile(String name, String title, List<String> terms) {
        this(name, title, terms, List.of(), null);
    }
}
