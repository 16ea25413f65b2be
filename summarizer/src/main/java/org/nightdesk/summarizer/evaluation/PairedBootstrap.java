package org.nightdesk.summarizer.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * By how much one method is better than another on the same documents, and how sure that is: P. Koehn: Statistical
 * Significance Tests for Machine Translation Evaluation, EMNLP 2004.
 *
 * @param difference the mean of the first method's scores less that of the second
 * @param low        the lower end of the 95 % interval of that difference
 * @param high       the upper end
 */
public record PairedBootstrap(double difference, double low, double high) {

    private static final int SAMPLES = 1_000;

    private static final long SEED = 1;

    /**
     * Compares two methods.
     *
     * @param first  a score a document, at least one
     * @param second scores of the same documents in the same order
     */
    public static PairedBootstrap of(List<Double> first, List<Double> second) {
        int n = first.size();
        if (n == 0 || n != second.size()) {
            throw new IllegalArgumentException("cannot pair " + n + " scores with " + second.size());
        }
        double[] differences = new double[n];
        for (int i = 0; i < n; i++) {
            differences[i] = first.get(i) - second.get(i);
        }
        Random random = new Random(SEED);
        double[] means = new double[SAMPLES];
        for (int s = 0; s < SAMPLES; s++) {
            for (int i = 0; i < n; i++) {
                means[s] += differences[random.nextInt(n)] / n;
            }
        }
        Arrays.sort(means);
        return new PairedBootstrap(Arrays.stream(differences).sum() / n, means[SAMPLES / 40],
                means[SAMPLES - 1 - SAMPLES / 40]);
    }
}
