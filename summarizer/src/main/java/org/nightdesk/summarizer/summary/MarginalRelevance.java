package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * J. Carbonell, J. Goldstein: The Use of MMR, Diversity-Based Reranking, SIGIR 1998. Takes the sentence that is best by
 * lambda x score - (1 - lambda) x its highest cosine with a sentence already taken, until the budget is spent. Scores are
 * scaled so that the best is 1.
 */
final class MarginalRelevance implements SentencePicker {

    private final SentenceScorer scorer;

    private final double lambda;

    /** @param lambda above 0 (only different sentences) to 1 (only the scores count) */
    MarginalRelevance(SentenceScorer scorer, double lambda) {
        if (!(lambda > 0 && lambda <= 1)) {
            throw new IllegalArgumentException("lambda is not within 0..1: " + lambda);
        }
        this.scorer = scorer;
        this.lambda = lambda;
    }

    @Override
    public Appraisal appraise(Material material) {
        return Appraisal.scored(scorer.scores(material), new SentenceVectors(material));
    }

    @Override
    public List<Integer> pick(Material material, Limit limit) {
        SentenceVectors vectors = new SentenceVectors(material);
        double[] scores = scorer.scores(material);
        double top = Double.MIN_NORMAL;
        for (double score : scores) {
            top = Math.max(top, score);
        }
        double[] likeness = new double[scores.length];
        List<Integer> picked = new ArrayList<>();
        int words = 0;
        for (;;) {
            int best = -1;
            double bestValue = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < scores.length; i++) {
                Candidate candidate = material.get(i);
                double value = lambda * scores[i] / top - (1 - lambda) * likeness[i];
                if (material.mayJoin(i, picked) && value > bestValue
                        && limit.allows(picked.size() + 1, words + candidate.words())) {
                    best = i;
                    bestValue = value;
                }
            }
            if (best < 0) {
                return picked;
            }
            picked.add(best);
            words += material.get(best).words();
            for (int i = 0; i < scores.length; i++) {
                likeness[i] = Math.max(likeness[i], vectors.cosine(i, best));
            }
        }
    }
}
