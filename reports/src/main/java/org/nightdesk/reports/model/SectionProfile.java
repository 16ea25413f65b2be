package org.nightdesk.reports.model;

import java.util.List;

/**
 * A section that a briefing may have.
 *
 * @param name  the name of a built-in section (world, politics, business, technology, science, health, sport, culture,
 *              local) or the user's own
 * @param title its heading
 * @param terms words and phrases that put a story into it, beside those of the built-in section of that name; any case
 */
public record SectionProfile(String name, String title, List<String> terms) {

    public SectionProfile {
        terms = List.copyOf(terms);
    }
}
