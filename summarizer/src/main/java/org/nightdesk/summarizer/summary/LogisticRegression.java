package org.nightdesk.summarizer.summary;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Fits a {@link LogisticModel} by Newton's method, the words by {@link WordWeights}, with an L2 penalty on the weights of the standardised features. No
 * class is weighted up, so that the probabilities stay calibrated. Targets are probabilities, 0 to 1.
 */
final class LogisticRegression {

    private static final int ROUNDS = 9;

    private static final int MORE_ROUNDS = 3;

    /** How often words and features are fitted in turn. */
    private static final int TURNS = 3;

    private final int features;

    private final List<double[]> rows = new ArrayList<>();

    private final DoubleArrayList targets = new DoubleArrayList();

    private final WordWeights words = new WordWeights();

    LogisticRegression(int features) {
        this.features = features;
    }

    /** The rows that follow belong to another example. */
    void nextExample() {
        words.nextExample();
    }

    void add(double[] row, double target, List<String> rowWords) {
        rows.add(row.clone());
        targets.add(target);
        words.add(rowWords);
    }

    /** @param c how little the weights are held back: the penalty is the sum of their squares / (2 c), c above 0 */
    LogisticModel fit(double c) {
        int n = rows.size();
        double[] mean = new double[features];
        double[] deviation = new double[features];
        for (double[] row : rows) {
            for (int j = 0; j < features; j++) {
                mean[j] += row[j] / n;
            }
        }
        for (double[] row : rows) {
            for (int j = 0; j < features; j++) {
                deviation[j] += (row[j] - mean[j]) * (row[j] - mean[j]) / n;
            }
        }
        for (int j = 0; j < features; j++) {
            deviation[j] = deviation[j] > 1e-12 ? Math.sqrt(deviation[j]) : 0;
        }
        double[] w = new double[features + 1];
        words.prepare();
        for (int turn = 0; turn < TURNS; turn++) {
            for (int round = 0; round < (turn == 0 ? ROUNDS : MORE_ROUNDS); round++) {
                newtonStep(w, mean, deviation, c);
            }
            words.fit(logits(w, mean, deviation), targets);
        }
        List<Double> weights = new ArrayList<>(Collections.nCopies(features, 0.0));
        double bias = w[features];
        for (int j = 0; j < features; j++) {
            double weight = deviation[j] > 0 ? w[j] / deviation[j] : 0;
            weights.set(j, weight);
            bias -= weight * mean[j];
        }
        return new LogisticModel(bias, weights, words.weights());
    }

    private double[] logits(double[] w, double[] mean, double[] deviation) {
        double[] logits = new double[rows.size()];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = w[features];
            for (int j = 0; j < features; j++) {
                logits[i] += deviation[j] > 0 ? w[j] * (rows.get(i)[j] - mean[j]) / deviation[j] : 0;
            }
        }
        return logits;
    }

    private void newtonStep(double[] w, double[] mean, double[] deviation, double c) {
        int d = features + 1;
        double[] gradient = new double[d];
        double[][] hessian = new double[d][d];
        double[] x = new double[d];
        x[features] = 1;
        for (int i = 0; i < rows.size(); i++) {
            double[] row = rows.get(i);
            double z = w[features] + words.offset(i);
            for (int j = 0; j < features; j++) {
                x[j] = deviation[j] > 0 ? (row[j] - mean[j]) / deviation[j] : 0;
                z += w[j] * x[j];
            }
            double p = 1 / (1 + Math.exp(-z));
            double error = p - targets.getDouble(i);
            double curve = Math.max(p * (1 - p), 1e-9);
            for (int j = 0; j < d; j++) {
                gradient[j] += error * x[j];
                double scaled = curve * x[j];
                for (int k = 0; k <= j; k++) {
                    hessian[j][k] += scaled * x[k];
                }
            }
        }
        for (int j = 0; j < features; j++) {
            gradient[j] += w[j] / c;
            hessian[j][j] += 1 / c;
        }
        double[] step = solve(hessian, gradient);
        for (int j = 0; j < d; j++) {
            w[j] -= step[j];
        }
    }

    /** Solves a x = b for a symmetric positive definite matrix given by its lower half, by Cholesky's method. */
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                a[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / a[j][j];
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= a[i][k] * x[k];
            }
            x[i] /= a[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= a[k][i] * x[k];
            }
            x[i] /= a[i][i];
        }
        return x;
    }
}
