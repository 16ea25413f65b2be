package org.nightdesk.summarizer.model;

/**
 * A span of an article, quoted word for word: {@code text} equals {@code article.text().substring(start, end)}. Most are
 * whole sentences; a dateline or label in front may have been left out.
 *
 * @param articleId the article that is quoted
 * @param start     offset of the first UTF-16 unit in the article's text
 * @param end       offset behind the last one
 * @param text      the span itself
 */
public record Citation(String articleId, int start, int end, String text) {

    public Citation {
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "span " + start + ".." + end + " of " + articleId + " is not as long as its text");
        }
    }
}
