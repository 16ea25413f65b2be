package org.nightdesk.summarizer.summary;

import it.unimi.dsi.fastutil.doubles.DoubleList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns how much single words say beside the features: an offset to the logit each, held back by an L2 penalty, all
 * fitted together by damped Newton steps of one dimension. Rare words get none.
 */
final class WordWeights {

    private static final int LEAST_EXAMPLES = 50;

    private static final double PENALTY = 3;

    private static final int ROUNDS = 6;

    /** Two words of one row move together: full steps would overshoot. */
    private static final double DAMPING = 0.7;

    private final List<List<String>> rows = new ArrayList<>();

    private final Map<String, Integer> examples = new TreeMap<>();

    private final Set<String> seen = new HashSet<>();

    private int[][] ids = new int[0][];

    private double[] weights = new double[0];

    private List<String> names = List.of();

    /** The rows that follow belong to another example. */
    void nextExample() {
        seen.clear();
    }

    void add(List<String> words) {
        rows.add(words);
        for (String word : words) {
            if (seen.add(word)) {
                examples.merge(word, 1, Integer::sum);
            }
        }
    }

    /** Numbers the words that occur in enough examples. */
    void prepare() {
        names = examples.entrySet().stream().filter(word -> word.getValue() >= LEAST_EXAMPLES).map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> numbers = new TreeMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        ids = rows.stream()
                .map(row -> row.stream().filter(numbers::containsKey).mapToInt(w -> numbers.getOrDefault(w, 0))
                        .toArray())
                .toArray(int[][]::new);
        weights = new double[names.size()];
    }

    /** The sum of the weights of a row's words. */
    double offset(int row) {
        double sum = 0;
        for (int id : ids[row]) {
            sum += weights[id];
        }
        return sum;
    }

    /** Fits the weights while the logits that the features give stay as they are. */
    void fit(double[] logits, DoubleList targets) {
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[weights.length];
            double[] curve = new double[weights.length];
            for (int row = 0; row < logits.length; row++) {
                double p = 1 / (1 + Math.exp(-logits[row] - offset(row)));
                for (int id : ids[row]) {
                    gradient[id] += p - targets.getDouble(row);
                    curve[id] += p * (1 - p);
                }
            }
            for (int id = 0; id < weights.length; id++) {
                weights[id] -= DAMPING * (gradient[id] + PENALTY * weights[id]) / (curve[id] + PENALTY);
            }
        }
    }

    /** The weights by word. */
    Map<String, Double> weights() {
        Map<String, Double> all = new TreeMap<>();
        for (int id = 0; id < weights.length; id++) {
            all.put(names.get(id), weights[id]);
        }
        return all;
    }
}
