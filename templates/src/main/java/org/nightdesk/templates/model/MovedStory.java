package org.nightdesk.templates.model;

import java.util.List;

/**
 * A running story that has news.
 *
 * @param storyId   the story
 * @param headline  its headline today
 * @param standing  how many tell it, and for how long
 * @param told      whether it is among the top stories: then its new sentences stand there, and here only the others
 * @param figures   what is counted otherwise than in the edition before
 * @param sentences sentences that are new in substance: neither said in the edition before nor in the articles it was made
 *                  of
 */
public record MovedStory(String storyId, Headline headline, Standing standing, boolean told,
        List<FigureMoved> figures, List<QuotedSentence> sentences) {

    public MovedStory {
        figures = List.copyOf(figures);
        sentences = List.copyOf(sentences);
    }
}
