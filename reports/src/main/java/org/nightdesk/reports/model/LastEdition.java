package org.nightdesk.reports.model;

import java.util.List;
import org.nightdesk.templates.model.Briefing;

/**
 * The edition before, against which a new one is held.
 *
 * @param document what it printed
 * @param quiet    its stories that nothing of the new edition goes on with, most important first
 */
public record LastEdition(Briefing document, List<Quiet> quiet) {

    public LastEdition {
        quiet = List.copyOf(quiet);
    }

    /**
     * A story without news.
     *
     * @param storyId   the story
     * @param storyline the storyline it belongs to
     * @param days      on how many days that had a story
     */
    public record Quiet(String storyId, String storyline, int days) {}
}
