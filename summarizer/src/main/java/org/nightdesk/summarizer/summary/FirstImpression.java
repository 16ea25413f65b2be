package org.nightdesk.summarizer.summary;

import java.util.stream.IntStream;

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

    FirstImpression(Material material, Inclusion estimate) {
        density = new double[material.size()];
        for (int i = 0; i < density.length; i++) {
            int[] stems = material.get(i).stems();
            double expected = IntStream.of(stems).distinct().mapToDouble(stem -> estimate.once[stem]).sum()
                    + IntStream.of(estimate.bigrams.of(i)).distinct().mapToDouble(pair -> estimate.pair[pair]).sum();
            density[i] = Math.log(LEAST_DENSITY + expected / (stems.length + SPARE_WORDS));
        }
        logit = new double[estimate.once.length];
        for (int stem = 0; stem < logit.length; stem++) {
            double p = Math.max(1 - SUREST, Math.min(SUREST, estimate.once[stem]));
            logit[stem] = Math.log(p / (1 - p));
        }
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
