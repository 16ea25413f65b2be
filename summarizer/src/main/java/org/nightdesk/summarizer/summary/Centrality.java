package org.nightdesk.summarizer.summary;

/** LexRank and centroid cosines of the candidates, each scaled so that the highest is 1. */
final class Centrality {

    private final double[] rank;

    private final double[] centroid;

    private Centrality(double[] rank, double[] centroid) {
        this.rank = rank;
        this.centroid = centroid;
    }

    static Centrality of(Material material) {
        SentenceVectors vectors = new SentenceVectors(material);
        return new Centrality(scaled(LexRank.centrality(vectors.cosines())), scaled(vectors.centroidCosines()));
    }

    double[] rank() {
        return rank;
    }

    double[] centroid() {
        return centroid;
    }

    private static double[] scaled(double[] scores) {
        double top = Double.MIN_NORMAL;
        for (double score : scores) {
            top = Math.max(top, score);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= top;
        }
        return scores;
    }
}
