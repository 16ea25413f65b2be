package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * KLSum of A. Haghighi, L. Vanderwende: Exploring Content Models for Multi-Document Summarization, NAACL 2009. Adds the
 * sentence after which the words of the summary are distributed most as in the documents: the lowest sum of
 * p log(p / q), q smoothed.
 */
final class KullbackLeibler implements SentencePicker {

    private static final double SMOOTHING = 0.01;

    @Override
    public List<Integer> pick(Material material, Limit limit) {
        Vocabulary vocabulary = material.vocabulary();
        double[] p = material.distribution();
        int[] counts = new int[p.length];
        int length = 0;
        List<Integer> picked = new ArrayList<>();
        for (int words = 0;;) {
            int best = -1;
            double lowest = Double.MAX_VALUE;
            for (int i = 0; i < material.size(); i++) {
                Candidate candidate = material.get(i);
                if (material.mayJoin(i, picked)
                        && limit.allows(picked.size() + 1, words + candidate.words())) {
                    double divergence = change(candidate.stems(), counts, length, p, vocabulary);
                    if (divergence < lowest) {
                        best = i;
                        lowest = divergence;
                    }
                }
            }
            if (best < 0) {
                return picked;
            }
            picked.add(best);
            words += material.get(best).words();
            for (int stem : material.get(best).stems()) {
                counts[stem]++;
                length += vocabulary.isStop(stem) ? 0 : 1;
            }
        }
    }

    @Override
    public Appraisal appraise(Material material) {
        return Appraisal.covering("words by their share", material, material.stems(), material.distribution());
    }

    /** The divergence after adding a sentence, less what is the same for all sentences. */
    private static double change(int[] stems, int[] counts, int length, double[] p, Vocabulary vocabulary) {
        double gain = 0;
        int added = 0;
        for (int stem : stems) {
            if (!vocabulary.isStop(stem)) {
                gain += p[stem] * Math.log((counts[stem] + 1 + SMOOTHING) / (counts[stem] + SMOOTHING));
                counts[stem]++;
                added++;
            }
        }
        for (int stem : stems) {
            counts[stem] -= vocabulary.isStop(stem) ? 0 : 1;
        }
        return Math.log(length + added + SMOOTHING * p.length) - gain;
    }
}
