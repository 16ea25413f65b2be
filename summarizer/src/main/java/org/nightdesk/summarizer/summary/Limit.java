package org.nightdesk.summarizer.summary;

import org.nightdesk.summarizer.model.Budget;

/** A budget while it is being spent. */
final class Limit {

    private final int sentences;

    private final int words;

    Limit(Budget budget) {
        sentences = budget instanceof Budget.Sentences most ? most.count() : Integer.MAX_VALUE;
        words = budget instanceof Budget.Words most ? most.count() : Integer.MAX_VALUE;
    }

    /** Whether a summary of so many sentences and words keeps the budget; a single sentence always does. */
    boolean allows(int sentenceCount, int wordCount) {
        return sentenceCount <= 1 || (sentenceCount <= sentences && wordCount <= words);
    }

    /** The most words, or {@link Integer#MAX_VALUE}. */
    int words() {
        return words;
    }

    /** The most sentences, or {@link Integer#MAX_VALUE}. */
    int sentences() {
        return sentences;
    }
}
