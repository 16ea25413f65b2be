package org.nightdesk.templates.model;

import java.util.List;

/**
 * A story as it is printed.
 *
 * @param storyId   the story
 * @param headline  the title of one of its articles
 * @param sentences at least one, in reading order
 * @param standing  why it stands where it stands
 * @param names     who and where; empty lists outside the top stories
 * @param more      other outlets that carry it, one article an outlet
 */
public record StoryBlock(String storyId, Headline headline, List<QuotedSentence> sentences, Standing standing,
        Names names, List<MoreLine> more) {

    public StoryBlock {
        sentences = List.copyOf(sentences);
        more = List.copyOf(more);
    }
}
