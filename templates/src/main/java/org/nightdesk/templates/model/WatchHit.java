package org.nightdesk.templates.model;

import java.util.List;

/**
 * A story that holds a term of the reader's watchlist.
 *
 * @param terms     the terms that were found, as the reader wrote them, in the order of the watchlist; at least one
 * @param storyId   the story
 * @param headline  its headline
 * @param standing  how many tell it, and for how long
 * @param told      whether another part tells it too
 * @param sentences the first sentences that hold the terms; empty where only a title does
 */
public record WatchHit(List<String> terms, String storyId, Headline headline, Standing standing, boolean told,
        List<QuotedSentence> sentences) {

    public WatchHit {
        terms = List.copyOf(terms);
        sentences = List.copyOf(sentences);
    }
}
