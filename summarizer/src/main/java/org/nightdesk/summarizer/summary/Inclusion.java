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
        NgramFeatures single = new ArticleFeatures(material, unigrams, centrality.rank(), centrality.centroid());
        NgramFeatures pairs = new ArticleFeatures(material, bigrams, centrality.rank(), centrality.centroid());
        return new Inclusion(unigrams, bigrams, probabilities(unigrams, single, model.articleUnigrams(), false),
                probabilities(unigrams, single, model.articleUnigrams(), true),
                probabilities(bigrams, pairs, model.articleBigrams(), false));
    }

    static Inclusion ofStory(Material material, InclusionModel model) {
        Centrality centrality = Centrality.of(material);
        Ngrams unigrams = Ngrams.unigrams(material);
        Ngrams bigrams = Ngrams.bigrams(material);
        NgramFeatures single = new StoryFeatures(material, unigrams, centrality.rank(), centrality.centroid());
        NgramFeatures pairs = new StoryFeatures(material, bigrams, centrality.rank(), centrality.centroid());
        return new Inclusion(unigrams, bigrams, probabilities(unigrams, single, model.storyUnigrams(), false),
                new double[unigrams.size()], probabilities(bigrams, pairs, model.storyBigrams(), false));
    }

    private static double[] probabilities(Ngrams ngrams, NgramFeatures features, LogisticModel model, boolean twice) {
        double[] probabilities = new double[ngrams.size()];
        double[] row = new double[features.names().size()];
        for (int ngram = 0; ngram < probabilities.length; ngram++) {
            if (features.counts(ngram, twice)) {
                features.describe(ngram, twice, row);
                probabilities[ngram] = model.probability(row);
            }
        }
        return probabilities;
    }
}
