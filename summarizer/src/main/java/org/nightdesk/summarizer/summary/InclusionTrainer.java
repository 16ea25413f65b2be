package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.AnalyzedArticle;

/**
 * Learns which n-grams human summaries take over: a logistic regression each for the unigrams and bigrams of one article,
 * twice over, and of a story. The same examples in the same order give the same weights.
 */
public final class InclusionTrainer {

    private static final double ARTICLE_C = 0.3;

    private static final double STORY_C = 0.01;

    private final List<Example> articles = new ArrayList<>();

    private final LogisticRegression firstUnigrams = new LogisticRegression(ArticleFeatures.FIRST.size());

    private final LogisticRegression firstBigrams = new LogisticRegression(ArticleFeatures.FIRST.size());

    private final LogisticRegression articleUnigrams = new LogisticRegression(ArticleFeatures.NAMES.size());

    private final LogisticRegression articleBigrams = new LogisticRegression(ArticleFeatures.NAMES.size());

    private final LogisticRegression storyUnigrams = new LogisticRegression(StoryFeatures.NAMES.size());

    private final LogisticRegression storyBigrams = new LogisticRegression(StoryFeatures.NAMES.size());

    /**
     * Learns from one example.
     *
     * @param documents one article, or the articles of a story
     * @param summaries what people wrote about them, at least one
     */
    public void add(List<AnalyzedArticle> documents, List<String> summaries) {
        Material material = Material.of(documents);
        if (material.size() == 0) {
            return;
        }
        Centrality centrality = Centrality.of(material);
        List<int[]> references = new ArrayList<>();
        for (String summary : summaries) {
            references.add(Words.stems(summary).stream().mapToInt(material.vocabulary()::find).toArray());
        }
        Example example = new Example(material, centrality, references);
        if (documents.size() == 1) {
            articles.add(example);
            learn(example, null, firstUnigrams, firstBigrams);
        } else {
            Ngrams unigrams = Ngrams.unigrams(material);
            Ngrams bigrams = Ngrams.bigrams(material);
            learn(new StoryFeatures(material, unigrams, centrality), unigrams, references, storyUnigrams, false);
            learn(new StoryFeatures(material, bigrams, centrality), bigrams, references, storyBigrams, false);
        }
    }

    private static void learn(Example example, @Nullable FirstImpression impression, LogisticRegression single,
            LogisticRegression pairs) {
        Material material = example.material();
        Ngrams unigrams = Ngrams.unigrams(material);
        Ngrams bigrams = Ngrams.bigrams(material);
        learn(features(example, unigrams, impression), unigrams, example.references(), single, true);
        learn(features(example, bigrams, impression), bigrams, example.references(), pairs, false);
    }

    private static NgramFeatures features(Example example, Ngrams ngrams, @Nullable FirstImpression impression) {
        ArticleFeatures features = new ArticleFeatures(example.material(), ngrams, example.centrality());
        return impression == null ? features : features.after(impression);
    }

    private static void learn(NgramFeatures features, Ngrams ngrams, List<int[]> references,
            LogisticRegression regression, boolean twiceToo) {
        double[] once = new double[ngrams.size()];
        double[] twice = new double[ngrams.size()];
        for (int[] reference : references) {
            int[] counts = new int[ngrams.size()];
            for (int ngram : ngrams.in(reference)) {
                counts[ngram]++;
            }
            for (int ngram = 0; ngram < counts.length; ngram++) {
                once[ngram] += (counts[ngram] > 0 ? 1.0 : 0) / references.size();
                twice[ngram] += (counts[ngram] > 1 ? 1.0 : 0) / references.size();
            }
        }
        regression.nextExample();
        double[] row = new double[features.names().size()];
        for (int ngram = 0; ngram < once.length; ngram++) {
            if (features.counts(ngram, false)) {
                features.describe(ngram, false, row);
                regression.add(row, once[ngram], features.words(ngram, false));
            }
            if (twiceToo && features.counts(ngram, true)) {
                features.describe(ngram, true, row);
                regression.add(row, twice[ngram], features.words(ngram, true));
            }
        }
    }

    /** The weights learned, as the text of a model file without its head. */
    public String weights() {
        return fit().text();
    }

    InclusionModel fit() {
        LogisticModel first = firstUnigrams.fit(ARTICLE_C);
        LogisticModel firstPairs = firstBigrams.fit(ARTICLE_C);
        for (Example article : articles) {
            learn(article, impression(article, first, firstPairs), articleUnigrams, articleBigrams);
        }
        articles.clear();
        return new InclusionModel(first, firstPairs, articleUnigrams.fit(ARTICLE_C), articleBigrams.fit(ARTICLE_C),
                storyUnigrams.fit(STORY_C), storyBigrams.fit(STORY_C));
    }

    private static FirstImpression impression(Example article, LogisticModel single, LogisticModel pairs) {
        Material material = article.material();
        Ngrams bigrams = Ngrams.bigrams(material);
        double[] once = new ArticleEstimates(material, Ngrams.unigrams(material), article.centrality(), single, null)
                .first();
        double[] pair = new ArticleEstimates(material, bigrams, article.centrality(), pairs, null).first();
        return new FirstImpression(material, bigrams, once, pair);
    }

    private record Example(Material material, Centrality centrality, List<int[]> references) {}
}
