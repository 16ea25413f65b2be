package org.nightdesk.reports.model;

import java.util.List;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.summarizer.model.Storyline;
import org.nightdesk.summarizer.story.StoryRank;

/**
 * A story as it lands on the editor's desk.
 *
 * @param story     the story
 * @param articles  the articles of its members, in the same order
 * @param storyline the storyline it belongs to; its last day is the edition's
 * @param rank      how much it matters, and why
 * @param earlier   articles of the storyline's earlier days, the youngest first; empty for a new story
 */
public record StoryFile(Story story, List<AnalyzedArticle> articles, Storyline storyline, StoryRank rank,
        List<AnalyzedArticle> earlier) {

    public StoryFile {
        articles = List.copyOf(articles);
        earlier = List.copyOf(earlier);
    }

    /** Whether the story goes on with one of earlier editions. */
    public boolean isRunning() {
        return !earlier.isEmpty();
    }
}
