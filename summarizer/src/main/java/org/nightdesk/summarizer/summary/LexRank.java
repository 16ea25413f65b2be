package org.nightdesk.summarizer.summary;

import java.util.Arrays;

/**
 * G. Erkan, D. R. Radev: LexRank: Graph-based Lexical Centrality as Salience in Text Summarization, JAIR 22, 2004; the
 * continuous form, without a threshold. A sentence that resembles many sentences that resemble many others is central.
 * Since news leads with what matters, the score may fall with the position p in the article, by (p + 1)^-exponent.
 */
final class LexRank implements SentenceScorer {

    private static final double DAMPING = 0.85;

    private static final int MOST_ROUNDS = 60;

    private final double positionExponent;

    /** @param positionExponent 0 (position counts for nothing) to 2 */
    LexRank(double positionExponent) {
        if (!(positionExponent >= 0 && positionExponent <= 2)) {
            throw new IllegalArgumentException("position exponent is not within 0..2: " + positionExponent);
        }
        this.positionExponent = positionExponent;
    }

    @Override
    public double[] scores(Material material) {
        double[] scores = centrality(new SentenceVectors(material).cosines());
        for (int i = 0; i < scores.length; i++) {
            scores[i] *= Math.pow(material.get(i).position() + 1, -positionExponent);
        }
        return scores;
    }

    /** The stationary distribution of a walk over the sentences; sums to 1. */
    static double[] centrality(float[][] similarity) {
        int n = similarity.length;
        double[] rank = new double[n];
        Arrays.fill(rank, 1.0 / n);
        double[] degree = new double[n];
        for (int i = 0; i < n; i++) {
            for (float s : similarity[i]) {
                degree[i] += s;
            }
        }
        double change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > 1e-6; round++) {
            double[] next = new double[n];
            double idle = 0;
            for (int i = 0; i < n; i++) {
                double share = degree[i] > 0 ? rank[i] / degree[i] : 0;
                idle += degree[i] > 0 ? 0 : rank[i];
                float[] row = similarity[i];
                for (int j = 0; j < n; j++) {
                    next[j] += share * row[j];
                }
            }
            change = 0;
            for (int j = 0; j < n; j++) {
                next[j] = (1 - DAMPING) / n + DAMPING * (next[j] + idle / n);
                change += Math.abs(next[j] - rank[j]);
            }
            rank = next;
        }
        return rank;
    }
}
