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
        Inclusion first = first(material, centrality, model.firstUnigrams(), model.firstBigrams());
        FirstImpression impression = new FirstImpression(material, first);
        NgramFeatures single = new ArticleFeatures(material, first.unigrams, centrality, impression);
        NgramFeatures pairs = new ArticleFeatures(material, first.bigrams, centrality, impression);
        return new Inclusion(first.unigrams, first.bigrams,
                probabilities(first.unigrams, single, model.articleUnigrams(), false),
                probabilities(first.unigrams, single, model.articleUnigrams(), true),
                probabilities(first.bigrams, pairs, model.articleBigrams(), false));
    }

    /** The first estimate for one article. */
    static Inclusion first(Material material, Centrality centrality, LogisticModel single, LogisticModel pairs) {
        Ngrams unigrams = Ngrams.unigrams(material);
        Ngrams bigrams = Ngrams.bigrams(material);
        return new Inclusion(unigrams, bigrams,
                probabilities(unigrams, new ArticleFeatures(material, unigrams, centrality, null), single, false),
                new double[unigrams.size()],
                probabilities(bigrams, new ArticleFeatures(material, bigrams, centrality, null), pairs, false));
    }

    static Inclusion ofStory(Material material, InclusionModel model) {
        Centrality centrality = Centrality.of(material);
        Ngrams unigrams = Ngrams.unigrams(material);
        Ngrams bigrams = Ngrams.bigrams(material);
        NgramFeatures single = new StoryFeatures(material, unigrams, centrality);
        NgramFeatures pairs = new StoryFeatures(material, bigrams, centrality);
        return new Inclusion(unigrams, bigrams, probabilities(unigrams, single, model.storyUnigrams(), false),
                new double[unigrams.size()], probabilities(bigrams, pairs, model.storyBigrams(), false));
    }

    private static double[] probabilities(Ngrams ngrams, NgramFeatures features, LogisticModel model, boolean twice) {
        double[] probabilities = new double[ngrams.size()];
        double[] row = new double[features.names().size()];
        for (int ngram = 0; ngram < probabilities.length; ngram++) {
            if (features.counts(ngram, twice)) {
                features.describe(ngram, twice, row);
                probabilities[ngram] = model.probability(row, features.words(ngram, twice));
            }
        }
        return probabilities;
    }
}
