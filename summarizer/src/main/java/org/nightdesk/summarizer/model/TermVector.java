package org.nightdesk.summarizer.model;

import java.util.Arrays;

/**
 * Weighted terms in parallel arrays, which are not to be changed. A term is kept as a 32-bit hash: a day of 100,000
 * articles then fits into memory, and the few collisions among millions of terms are far below what grouping notices.
 *
 * @param terms   hashes of stems, or of two stems in a row; ascending, each once
 * @param weights their weights, above 0
 */
@SuppressWarnings("ArrayRecordComponent")
public record TermVector(int[] terms, float[] weights) {

    public TermVector {
        if (terms.length != weights.length) {
            throw new IllegalArgumentException(terms.length + " terms, but " + weights.length + " weights");
        }
        for (int i = 1; i < terms.length; i++) {
            if (terms[i - 1] >= terms[i]) {
                throw new IllegalArgumentException("terms do not ascend at " + i);
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermVector(int[] otherTerms, float[] otherWeights) && Arrays.equals(terms, otherTerms)
                && Arrays.equals(weights, otherWeights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(terms) + Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return "TermVector[" + terms.length + " terms]";
    }
}
