package org.nightdesk.summarizer.summary;

import org.jspecify.annotations.Nullable;

/**
 * The two estimates for the unigrams or the bigrams of one article. What both have in common is described once: the first
 * pass gives the first estimate and the beginning of the second.
 */
final class ArticleEstimates {

    private static final int COMMON = ArticleFeatures.FIRST.size();

    private final Ngrams ngrams;

    private final ArticleFeatures features;

    private final @Nullable LogisticModel second;

    /** By n-gram: the probabilities of the first estimate. */
    private final double[] first;

    /** By n-gram: the logit of the second estimate so far. */
    private final double[] begun;

    private final double[] row = new double[ArticleFeatures.NAMES.size()];

    /** @param second null where only the first estimate is asked for */
    ArticleEstimates(Material material, Ngrams ngrams, Centrality centrality, LogisticModel model,
            @Nullable LogisticModel second) {
        this.ngrams = ngrams;
        this.features = new ArticleFeatures(material, ngrams, centrality);
        this.second = second;
        this.first = new double[ngrams.size()];
        this.begun = new double[second == null ? 0 : first.length];
        LogisticModel.Offsets offsets = model.new Offsets(ngrams, material.vocabulary());
        LogisticModel.Offsets more = second == null ? null : second.new Offsets(ngrams, material.vocabulary());
        for (int ngram = 0; ngram < first.length; ngram++) {
            if (features.counts(ngram, false)) {
                features.describe(ngram, false, row);
                first[ngram] = LogisticModel
                        .probability(model.add(offsets.logit(ngram, false), row, 0, COMMON));
                if (second != null && more != null) {
                    begun[ngram] = second.add(more.logit(ngram, false), row, 0, COMMON);
                }
            }
        }
    }

    double[] first() {
        return first;
    }

    /** The probabilities of the second estimate. */
    double[] second(FirstImpression impression) {
        double[] probabilities = new double[begun.length];
        ArticleFeatures after = features.after(impression);
        for (int ngram = 0; ngram < probabilities.length; ngram++) {
            if (features.counts(ngram, false)) {
                after.describeImpression(ngram, impression, row);
                probabilities[ngram] = finished(begun[ngram]);
            }
        }
        return probabilities;
    }

    /** The probabilities of the second estimate that the n-gram stands there twice. */
    double[] twice(FirstImpression impression, Vocabulary vocabulary) {
        double[] probabilities = new double[begun.length];
        if (second == null) {
            return probabilities;
        }
        ArticleFeatures after = features.after(impression);
        LogisticModel.Offsets offsets = second.new Offsets(ngrams, vocabulary);
        for (int ngram = 0; ngram < probabilities.length; ngram++) {
            if (features.counts(ngram, true)) {
                after.describe(ngram, true, row);
                probabilities[ngram] = finished(second.add(offsets.logit(ngram, true), row, 0, COMMON));
            }
        }
        return probabilities;
    }

    private double finished(double logit) {
        return second == null ? 0 : LogisticModel.probability(second.add(logit, row, COMMON, row.length));
    }
}
