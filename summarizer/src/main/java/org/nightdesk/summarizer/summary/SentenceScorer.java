package org.nightdesk.summarizer.summary;

/** Scores each candidate by itself. */
@FunctionalInterface
interface SentenceScorer {

    /** One score a candidate, 0 or more, higher is better. */
    double[] scores(Material material);
}
