package org.nightdesk.summarizer.summary;

import java.util.List;

/** Describes n-grams by numbers from which a model estimates whether a human summary would have them. */
interface NgramFeatures {

    /** What each number means, in order. */
    List<String> names();

    /**
     * Whether an n-gram is asked for at all: the candidates have it as often as needed, and it is not as good as certain
     * that no summary has it.
     *
     * @param twice whether it is asked for a second occurrence
     */
    boolean counts(int ngram, boolean twice);

    /**
     * Describes one n-gram.
     *
     * @param ngram its number
     * @param twice whether it is asked for a second occurrence
     * @param out   receives one value for each of {@link #names()}
     */
    void describe(int ngram, boolean twice, double[] out);

    /** The words that count beside the features, under names of their own; empty for most kinds. */
    default List<String> words(int ngram, boolean twice) {
        return List.of();
    }
}
