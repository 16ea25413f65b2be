package org.nightdesk.summarizer.model;

import java.util.List;

/** A published method that picks sentences. The same input gives the same summary, on any thread. */
public interface Summarizer {

    /**
     * Summarises one article or the articles of one story.
     *
     * @param documents at least one article
     * @param budget    how long the summary may be
     * @return verbatim spans of the documents, in reading order; empty if no sentence is fit to print
     */
    Summary summarize(List<AnalyzedArticle> documents, Budget budget);
}
