package org.nightdesk.summarizer.summary;

/**
 * H. Zheng, M. Lapata: Sentence Centrality Revisited for Unsupervised Summarization, ACL 2019, with tf-idf vectors. What
 * resembles the sentences behind it is central; what resembles those before it repeats them. Similarities below beta of
 * the way from the lowest to the highest count for nothing.
 */
final class PacSum implements SentenceScorer {

    private static final double BEFORE = -0.4;

    private static final double BEHIND = 1.4;

    private static final double BETA = 0.1;

    @Override
    public double[] scores(Material material) {
        float[][] cosines = new SentenceVectors(material).cosines();
        int n = cosines.length;
        double lowest = Double.MAX_VALUE;
        double highest = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                lowest = Math.min(lowest, cosines[i][j]);
                highest = Math.max(highest, cosines[i][j]);
            }
        }
        double threshold = lowest + BETA * (highest - lowest);
        double[] scores = new double[n];
        double least = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                boolean sameArticle = material.get(i).document() == material.get(j).document();
                boolean before = sameArticle && j < i;
                scores[i] += (before ? BEFORE : BEHIND) * (i == j ? 0 : Math.max(0, cosines[i][j] - threshold));
            }
            least = Math.min(least, scores[i]);
        }
        for (int i = 0; i < n; i++) {
            scores[i] -= least;
        }
        return scores;
    }
}
