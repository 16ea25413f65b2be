package org.nightdesk.summarizer.model;

import java.util.List;

/**
 * The sentences that stand for one article or one story, in reading order; empty where nothing is fit to print.
 *
 * @param citations the sentences, each a verbatim span of one of the summarised articles
 */
public record Summary(List<Citation> citations) {

    public Summary {
        citations = List.copyOf(citations);
    }
}
