package org.nightdesk.summarizer.model;

/**
 * One sentence of an article, as the splitter cut it: {@code text} equals {@code article.text().substring(start, end)}.
 *
 * @param articleId the article it stands in
 * @param position  0 for the first sentence of the article's text
 * @param start     offset of its first UTF-16 unit in the article's text
 * @param end       offset behind its last one
 * @param text      the span itself
 */
public record Sentence(String articleId, int position, int start, int end, String text) {}
