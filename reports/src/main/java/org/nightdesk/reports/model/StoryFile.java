package org.nightdesk.reports.model;

import java.util.List;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.summarizer.model.Storyline;

/**
 * A story as it lands on the editor's desk.
 *
 * @param story     the story
 * @param articles  the articles of its members, in the same order
 * @param storyline the storyline it belongs to; its last day is the edition's
 * @param rank      how much it matters, higher first
 */
public record StoryFile(Story story, List<AnalyzedArticle> articles, Storyline storyline, double rank) {

    public StoryFile {
        articles = List.copyOf(articles);
    }
}
