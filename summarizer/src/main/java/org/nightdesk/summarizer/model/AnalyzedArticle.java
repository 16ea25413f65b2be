package org.nightdesk.summarizer.model;

import java.util.List;

/**
 * An article with its sentences: what every summariser works on.
 *
 * @param article   the article
 * @param sentences all its sentences in the order of the text, headings among them
 */
public record AnalyzedArticle(Article article, List<Sentence> sentences) {

    public AnalyzedArticle {
        sentences = List.copyOf(sentences);
    }
}
