package org.nightdesk.templates.model;

import java.util.Set;

/** One edition, frozen. All formats are rendered from it, so that they cannot disagree. */
public record Briefing(String title) {

    /** The ids of all articles of which a sentence is printed. */
    public Set<String> citedArticles() {
        return Set.of();
    }
}
