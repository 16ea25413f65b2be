package org.nightdesk.summarizer.summary;

/**
 * What a first estimate makes of an article: how much of each sentence a human summary would probably take over, and how
 * probable each word is. The second estimate has it among its features.
 */
final class FirstImpression {

    private static final double LEAST_DENSITY = 0.01;

    /** Keeps very short sentences from seeming dense. */
    private static final int SPARE_WORDS = 10;

    private static final double SUREST = 0.9999;

    private final double[] density;

    private final double[] logit;

    /**
     * @param once by stem: its probability
     * @param pair by bigram: its probability
     */
    FirstImpression(Material material, Ngrams bigrams, double[] once, double[] pair) {
        density = new double[material.size()];
        int[] lastWith = new int[once.length];
        int[] lastWithPair = new int[pair.length];
        for (int i = 0; i < density.length; i++) {
            int[] stems = material.get(i).stems();
            double expected = sum(stems, once, lastWith, i + 1) + sum(bigrams.of(i), pair, lastWithPair, i + 1);
            density[i] = Math.log(LEAST_DENSITY + expected / (stems.length + SPARE_WORDS));
        }
        logit = new double[once.length];
        for (int stem = 0; stem < logit.length; stem++) {
            double p = Math.max(1 - SUREST, Math.min(SUREST, once[stem]));
            logit[stem] = Math.log(p / (1 - p));
        }
    }

    /** Over distinct items; what the sentence has had is marked with its number. */
    private static double sum(int[] items, double[] worth, int[] marks, int sentence) {
        double sum = 0;
        for (int item : items) {
            if (marks[item] != sentence) {
                marks[item] = sentence;
                sum += worth[item];
            }
        }
        return sum;
    }

    /** By candidate: the logarithm of the expected words and pairs for each word it has. */
    double[] density() {
        return density;
    }

    /** By stem: the logit of its probability. */
    double[] logit() {
        return logit;
    }
}
