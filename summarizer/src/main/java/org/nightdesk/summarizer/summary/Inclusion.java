package org.nightdesk.summarizer.summary;

/** The probabilities that a human summary would have the n-grams of some documents. Arrays are by n-gram. */
final class Inclusion {

    final Ngrams unigrams;

    final Ngrams bigrams;

    final double[] once;

    /** That the unigram would stand there twice; 0 where the documents have it once. */
    final double[] twice;

    final double[] pair;

    private Inclusion(Ngrams unigrams, Ngrams bigrams, double[] once, double[] twice, double[] pair) {
        this.unigrams = unigrams;
        this.bigrams = bigrams;
        this.once = once;
        this.twice = twice;
        this.pair = pair;
    }

    static Inclusion ofArticle(Material material, InclusionModel model) {
        Centrality centrality = Centrality.of(material);
        Ngrams unigrams = Ngrams.unigrams(material);
        Ngrams bigrams = Ngrams.bigrams(material);
        ArticleEstimates single = new ArticleEstimates(material, unigrams, centrality, model.firstUnigrams(),
                model.articleUnigrams());
        ArticleEstimates pairs = new ArticleEstimates(material, bigrams, centrality, model.firstBigrams(),
                model.articleBigrams());
        FirstImpression impression = new FirstImpression(material, bigrams, single.first(), pairs.first());
        return new Inclusion(unigrams, bigrams, single.second(impression),
                single.twice(impression, material.vocabulary()), pairs.second(impression));
    }

    static Inclusion ofStory(Material material, InclusionModel model) {
        Centrality centrality = Centrality.of(material);
        Ngrams unigrams = Ngrams.unigrams(material);
        Ngrams bigrams = Ngrams.bigrams(material);
        NgramFeatures single = new StoryFeatures(material, unigrams, centrality);
        NgramFeatures pairs = new StoryFeatures(material, bigrams, centrality);
        return new Inclusion(unigrams, bigrams, probabilities(unigrams, single, model.storyUnigrams(), material),
                new double[unigrams.size()], probabilities(bigrams, pairs, model.storyBigrams(), material));
    }

    private static double[] probabilities(Ngrams ngrams, NgramFeatures features, LogisticModel model,
            Material material) {
        double[] probabilities = new double[ngrams.size()];
        double[] row = new double[features.names().size()];
        LogisticModel.Offsets offsets = model.new Offsets(ngrams, material.vocabulary());
        for (int ngram = 0; ngram < probabilities.length; ngram++) {
            if (features.counts(ngram, false)) {
                features.describe(ngram, false, row);
                probabilities[ngram] = LogisticModel
                        .probability(model.add(offsets.logit(ngram, false), row, 0, row.length));
            }
        }
        return probabilities;
    }
}
