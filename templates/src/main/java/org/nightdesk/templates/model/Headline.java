package org.nightdesk.templates.model;

import org.jspecify.annotations.Nullable;

/**
 * A headline: always one of the sources' own.
 *
 * @param articleId the article whose title it is
 * @param text      the title, word for word
 * @param marker    the number of the article among the sources, counted from 1
 * @param quote     null for a title; for an article without one, the sentence of its text that stands in for it, with the
 *                  same text
 */
public record Headline(String articleId, String text, int marker, @Nullable QuotedSentence quote) {}
