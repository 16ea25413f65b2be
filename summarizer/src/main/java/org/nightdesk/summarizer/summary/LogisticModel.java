package org.nightdesk.summarizer.summary;

import java.util.List;

/** A probability from features: 1 / (1 + exp(-(bias + sum of weight x feature))). */
final class LogisticModel {

    private final double bias;

    private final double[] weights;

    LogisticModel(double bias, List<Double> weights) {
        this.bias = bias;
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

    double probability(double[] features) {
        double z = bias;
        for (int i = 0; i < weights.length; i++) {
            z += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-z));
    }
}
