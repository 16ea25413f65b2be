package org.nightdesk.summarizer.model;

import java.util.List;

/**
 * An article with its sentences: what every summariser works on.
 *
 * @param article   the article
 * @param language  a BCP 47 tag without region, such as {@code en}; {@code und} where it cannot be told
 * @param sentences all its sentences in the order of the text, headings among them
 */
public record AnalyzedArticle(Article article, String language, List<Sentence> sentences) {

    public AnalyzedArticle {
        sentences = List.copyOf(sentences);
    }

    /** An English article. */
    public AnalyzedArticle(Article article, List<Sentence> sentences) {
        this(article, "en", sentences);
    }
}
