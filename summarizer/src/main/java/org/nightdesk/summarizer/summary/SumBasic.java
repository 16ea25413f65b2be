package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * A. Nenkova, L. Vanderwende: The Impact of Frequency on Summarization, MSR-TR-2005-101. Takes the sentence whose words are
 * on average most probable, then squares the probabilities of the words it has, so that they are not asked for again.
 */
final class SumBasic implements SentencePicker {

    @Override
    public List<Integer> pick(Material material, Limit limit) {
        double[] probability = material.distribution();
        List<Integer> picked = new ArrayList<>();
        for (int words = 0;;) {
            int best = -1;
            double bestMean = -1;
            for (int i = 0; i < material.size(); i++) {
                Candidate candidate = material.get(i);
                if (material.mayJoin(i, picked)
                        && limit.allows(picked.size() + 1, words + candidate.words())) {
                    double mean = mean(candidate.stems(), probability, material.vocabulary());
                    if (mean > bestMean) {
                        best = i;
                        bestMean = mean;
                    }
                }
            }
            if (best < 0) {
                return picked;
            }
            picked.add(best);
            words += material.get(best).words();
            for (int stem : material.get(best).stems()) {
                probability[stem] *= probability[stem];
            }
        }
    }

    @Override
    public Appraisal appraise(Material material) {
        return Appraisal.covering("words by their share", material, material.stems(), material.distribution());
    }

    private static double mean(int[] stems, double[] probability, Vocabulary vocabulary) {
        double sum = 0;
        int count = 0;
        for (int stem : stems) {
            sum += probability[stem];
            count += vocabulary.isStop(stem) ? 0 : 1;
        }
        return sum / Math.max(1, count);
    }
}
