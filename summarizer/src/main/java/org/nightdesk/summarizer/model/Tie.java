package org.nightdesk.summarizer.model;

/**
 * What holds an article in its story.
 *
 * @param articleId the article
 * @param nearest   the other article of the story that it is most like
 * @param likeness  their cosine by words weighed by rarity, 0 to 1; 1 for a reprint
 */
public record Tie(String articleId, String nearest, double likeness) {}
