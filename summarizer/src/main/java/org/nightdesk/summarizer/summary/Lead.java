package org.nightdesk.summarizer.summary;

/** The first sentences; of several articles the first of each, then the second of each: what journalists put first. */
final class Lead implements SentenceScorer {

    @Override
    public double[] scores(Material material) {
        double[] scores = new double[material.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = 1.0 / (1 + material.get(i).position());
        }
        return scores;
    }
}
