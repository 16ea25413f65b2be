package org.nightdesk.summarizer.summary;

/**
 * H. P. Luhn: The Automatic Creation of Literature Abstracts, IBM Journal 2, 1958. Significant words are those that occur
 * twice or more and are no stop words; a sentence is worth its best stretch in which no more than four others stand
 * between two of them: their number squared, divided by the length of the stretch.
 */
final class Luhn implements SentenceScorer {

    private static final int WIDEST_GAP = 4;

    @Override
    public double[] scores(Material material) {
        int[] counts = new int[material.vocabulary().size()];
        for (int i = 0; i < material.size(); i++) {
            for (int stem : material.get(i).stems()) {
                counts[stem]++;
            }
        }
        double[] scores = new double[material.size()];
        for (int i = 0; i < scores.length; i++) {
            int first = -1;
            int last = -1;
            int significant = 0;
            int[] stems = material.get(i).stems();
            for (int k = 0; k < stems.length; k++) {
                if (counts[stems[k]] > 1 && !material.vocabulary().isStop(stems[k])) {
                    if (first < 0 || k - last > WIDEST_GAP + 1) {
                        first = k;
                        significant = 0;
                    }
                    last = k;
                    significant++;
                    scores[i] = Math.max(scores[i], (double) significant * significant / (last - first + 1));
                }
            }
        }
        return scores;
    }
}
