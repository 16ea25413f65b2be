package org.nightdesk.summarizer.summary;

import java.util.List;
import java.util.Map;

/** A probability from features and words: 1 / (1 + exp(-(bias + sum of weight x feature + sum of word weights))). */
final class LogisticModel {

    private final double bias;

    private final double[] weights;

    private final Map<String, Double> words;

    LogisticModel(double bias, List<Double> weights, Map<String, Double> words) {
        this.bias = bias;
        this.words = words;
        this.weights = weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    double bias() {
        return bias;
    }

    double weight(int feature) {
        return weights[feature];
    }

    int features() {
        return weights.length;
    }

    /** The weights of single words, by word. */
    Map<String, Double> words() {
        return words;
    }

    double probability(double[] features, List<String> words) {
        double z = bias;
        for (String word : words) {
            z += this.words.getOrDefault(word, 0.0);
        }
        for (int i = 0; i < weights.length; i++) {
            z += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-z));
    }
}
