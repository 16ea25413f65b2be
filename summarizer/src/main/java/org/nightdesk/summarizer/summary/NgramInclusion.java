package org.nightdesk.summarizer.summary;

import java.util.Arrays;
import java.util.List;

/**
 * Does not score sentences, but estimates for each unigram and bigram the probability that a human summary would have it,
 * and chooses the set of sentences that has most to expect of it: within a number of sentences by {@link ExpectedRouge},
 * within a number of words by {@link ExpectedCoverage}. After C. Li, X. Qian, Y. Liu: Using Supervised Bigram-based ILP for
 * Extractive Summarization, ACL 2013, and K. Hong, A. Nenkova: Improving the Estimation of Word Importance for News
 * Multi-Document Summarization, EACL 2014.
 */
final class NgramInclusion implements SentencePicker {

    /** Leads to summaries of some 65 to 70 words where three sentences are allowed. */
    private static final double HUMAN_LENGTH = 60;

    private final InclusionModel model;

    private final ExpectedRouge rouge = new ExpectedRouge(HUMAN_LENGTH);

    NgramInclusion(InclusionModel model) {
        this.model = model;
    }

    /** With the weights that ship with the product. */
    static NgramInclusion shipped() {
        return Shipped.METHOD;
    }

    @Override
    public List<Integer> pick(Material material, Limit limit) {
        Inclusion inclusion = inclusion(material);
        return limit.words() == Integer.MAX_VALUE
                ? rouge.pick(material, inclusion, limit)
                : ExpectedCoverage.pick(material, inclusion, limit);
    }

    @Override
    public Appraisal appraise(Material material) {
        Inclusion inclusion = inclusion(material);
        int[][] pairs = new int[material.size()][];
        Arrays.setAll(pairs, inclusion.bigrams::of);
        return Appraisal.both(Appraisal.covering("words expected", material, material.stems(), inclusion.once),
                Appraisal.covering("pairs expected", material, pairs, inclusion.pair));
    }

    /** The probabilities for the n-grams of some material. */
    Inclusion inclusion(Material material) {
        return material.documents() == 1
                ? Inclusion.ofArticle(material, model)
                : Inclusion.ofStory(material, model);
    }

    /** Read when first asked for, so that weights can be learned where those that ship are still of another make. */
    private static final class Shipped {

        static final NgramInclusion METHOD = new NgramInclusion(InclusionModel.shipped());
    }
}
