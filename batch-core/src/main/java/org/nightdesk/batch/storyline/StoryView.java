package org.nightdesk.batch.storyline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.summarizer.model.NamedEntities;
import org.nightdesk.summarizer.story.StoryRank;
import org.nightdesk.templates.model.StorylinePage.Said;

/**
 * A story of an edition, printed or not.
 *
 * @param id        the story
 * @param number    its place by rank, counted from 1
 * @param storyline the storyline it belongs to
 * @param day       1 for a new story
 * @param value     how much it matters: the product of the parts of {@code rank}
 * @param rank      the parts
 * @param headline  as it was printed, or the title of its first article
 * @param printed   the sentences that were printed
 * @param names     who and where, by CoreNLP; empty in a list of stories
 * @param articles  the articles that tell it
 */
public record StoryView(String id, int number, String storyline, int day, double value, StoryRank rank, String headline,
        List<Said> printed, NamedEntities names, List<Told> articles) {

    /**
     * An article of the story.
     *
     * @param copyOf the article whose text it reprints, or null
     */
    public record Told(String id, String outlet, String title, @Nullable String url, @Nullable Instant published,
            @Nullable String copyOf) {}
}
