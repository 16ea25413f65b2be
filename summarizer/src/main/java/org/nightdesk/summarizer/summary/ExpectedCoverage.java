package org.nightdesk.summarizer.summary;

import java.util.Arrays;
import java.util.List;

/**
 * Chooses the sentences that cover most of what a human summary would probably have: the sum of their
 * probabilities to the power of 1.3 over the distinct bigrams and 0.7 times that over the distinct unigrams, within the
 * budget.
 */
final class ExpectedCoverage {

    private static final int LEAST_WORDS = 8;

    private static final int MOST_WORDS = 80;

    private static final double UNIGRAM_SHARE = 0.7;

    /** Above 1: one sure item is worth more than two that are half as sure. */
    private static final double SURENESS = 1.3;

    private static final double COST = 0.7;

    private ExpectedCoverage() {}

    static List<Integer> pick(Material material, Inclusion inclusion, Limit limit) {
        int unigrams = inclusion.unigrams.size();
        double[] worth = new double[unigrams + inclusion.bigrams.size()];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = i < unigrams
                    ? UNIGRAM_SHARE * Math.pow(inclusion.once[i], SURENESS)
                    : Math.pow(inclusion.pair[i - unigrams], SURENESS);
        }
        int[][] items = new int[material.size()][];
        for (int i = 0; i < items.length; i++) {
            Candidate candidate = material.get(i);
            int[] pairs = Arrays.stream(inclusion.bigrams.of(i)).map(pair -> pair + unigrams).toArray();
            int[] both = Arrays.copyOf(candidate.stems(), candidate.stems().length + pairs.length);
            System.arraycopy(pairs, 0, both, candidate.stems().length, pairs.length);
            items[i] = Arrays.stream(both).distinct().toArray();
        }
        List<Passage> passages = Passage.of(material, i -> {
            int length = material.get(i).stems().length;
            return length >= LEAST_WORDS && length <= MOST_WORDS;
        });
        return new CoverageSearch(new Coverage(material, passages, items, worth, limit, COST)).best();
    }
}
