package org.nightdesk.summarizer.summary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Features of the n-grams of one article. */
final class ArticleFeatures implements NgramFeatures {

    /** Those of the first estimate. */
    static final List<String> FIRST = List.of("log occurrences", "log sentences", "early", "in first", "in first three",
            "relative position", "only stop words", "stop words", "capitalised", "number", "log rank sum",
            "log rank max",
            "log centroid sum", "log early sum", "quoted", "log article sentences", "log occurrences x early",
            "only stop words x log occurrences", "only stop words x log sentences", "only stop words x early",
            "log occurrences squared", "capitalised x early", "capitalised x log occurrences", "in title", "twice",
            "twice x log occurrences", "twice x only stop words", "twice x early", "place in sentence",
            "shortest sentence");

    /** Those of the second: with what the first made of the sentences and words. */
    static final List<String> NAMES = Stream
            .concat(FIRST.stream(),
                    Stream.of("densest sentence", "mean density", "density of first", "lesser word", "greater word"))
            .toList();

    /** Stands in a word's name for any other word before or behind it. */
    static final String ANY = "-";

    /** Stands behind a word in the name of its second occurrence. */
    static final String TWICE = "twice";

    private final Material material;

    private final Ngrams ngrams;

    private final NgramStatistics statistics;

    private final Vocabulary vocabulary;

    private final int candidates;

    private final @Nullable FirstImpression impression;

    private final double[] densest;

    private final double[] densitySum;

    private final double[] densityOfFirst;

    /** The features of the first estimate. */
    ArticleFeatures(Material material, Ngrams ngrams, Centrality centrality) {
        this(material, ngrams, new NgramStatistics(material, ngrams, centrality.rank(), centrality.centroid()), null);
    }

    private ArticleFeatures(Material material, Ngrams ngrams, NgramStatistics statistics,
            @Nullable FirstImpression impression) {
        this.material = material;
        this.ngrams = ngrams;
        this.statistics = statistics;
        this.vocabulary = material.vocabulary();
        this.candidates = material.size();
        this.impression = impression;
        int size = impression == null ? 0 : ngrams.size();
        this.densest = new double[size];
        this.densitySum = new double[size];
        this.densityOfFirst = new double[size];
        if (impression != null) {
            Arrays.fill(densest, Double.NEGATIVE_INFINITY);
            readDensity(impression.density());
        }
    }

    /** The features of the second estimate: these, and those that the first one gives. */
    ArticleFeatures after(FirstImpression first) {
        return new ArticleFeatures(material, ngrams, statistics, first);
    }

    private void readDensity(double[] density) {
        int[] last = new int[densest.length];
        for (int i = 0; i < candidates; i++) {
            for (int ngram : ngrams.of(i)) {
                if (last[ngram] != i + 1) {
                    densityOfFirst[ngram] = last[ngram] == 0 ? density[i] : densityOfFirst[ngram];
                    densitySum[ngram] += density[i];
                    densest[ngram] = Math.max(densest[ngram], density[i]);
                    last[ngram] = i + 1;
                }
            }
        }
    }

    @Override
    public List<String> names() {
        return impression == null ? FIRST : NAMES;
    }

    @Override
    public List<String> words(int ngram, boolean twice) {
        String first = vocabulary.name(ngrams.firstStem(ngram));
        if (ngrams.length() == 1) {
            return List.of(twice ? first + ' ' + TWICE : first);
        }
        String second = vocabulary.name(ngrams.lastStem(ngram));
        return List.of(first + ' ' + ANY, ANY + ' ' + second, first + ' ' + second);
    }

    @Override
    public boolean counts(int ngram, boolean twice) {
        return statistics.occurrences[ngram] > (twice ? 1 : 0);
    }

    @Override
    public void describe(int ngram, boolean twice, double[] out) {
        describePlainly(ngram, twice, out);
        if (impression != null) {
            describeImpression(ngram, impression, out);
        }
    }

    private void describePlainly(int ngram, boolean twice, double[] out) {
        NgramStatistics s = statistics;
        int first = ngrams.firstStem(ngram);
        int last = ngrams.lastStem(ngram);
        int stops = (vocabulary.isStop(first) ? 1 : 0) + (ngrams.length() == 2 && vocabulary.isStop(last) ? 1 : 0);
        double stop = stops == ngrams.length() ? 1 : 0;
        double logTf = NaturalLogs.of(s.occurrences[ngram]);
        double logSentences = NaturalLogs.of(s.sentences[ngram]);
        int position = s.firstPosition[ngram];
        double early = 1 / Math.sqrt(position + 1.0);
        double capitalised = (double) s.capitals[ngram] / (s.occurrences[ngram] * ngrams.length());
        double second = twice ? 1 : 0;
        int f = 0;
        out[f++] = logTf;
        out[f++] = logSentences;
        out[f++] = early;
        out[f++] = position == 0 ? 1 : 0;
        out[f++] = position < 3 ? 1 : 0;
        out[f++] = (double) position / candidates;
        out[f++] = stop;
        out[f++] = stops;
        out[f++] = capitalised;
        out[f++] = vocabulary.isNumber(first) || vocabulary.isNumber(last) ? 1 : 0;
        out[f++] = Math.log(0.001 + s.rankSum[ngram]);
        out[f++] = Math.log(0.001 + s.rankMax[ngram]);
        out[f++] = Math.log(0.001 + s.centroidSum[ngram]);
        out[f++] = Math.log(s.positionSum[ngram]);
        out[f++] = (double) s.quoted[ngram] / s.sentences[ngram];
        out[f++] = NaturalLogs.of(candidates);
        out[f++] = logTf * early;
        out[f++] = stop * logTf;
        out[f++] = stop * logSentences;
        out[f++] = stop * early;
        out[f++] = logTf * logTf;
        out[f++] = capitalised * early;
        out[f++] = capitalised * logTf;
        out[f++] = s.inTitle[ngram] ? 1 : 0;
        out[f++] = second;
        out[f++] = second * logTf;
        out[f++] = second * stop;
        out[f++] = second * early;
        out[f++] = s.place[ngram] / s.occurrences[ngram];
        out[f] = NaturalLogs.of(s.shortest[ngram]);
    }

    /** Fills in only what the second estimate has beside the features of the first. */
    void describeImpression(int ngram, FirstImpression first, double[] out) {
        double one = first.logit()[ngrams.firstStem(ngram)];
        double other = first.logit()[ngrams.lastStem(ngram)];
        int f = FIRST.size();
        out[f++] = densest[ngram];
        out[f++] = densitySum[ngram] / statistics.sentences[ngram];
        out[f++] = densityOfFirst[ngram];
        out[f++] = ngrams.length() == 2 ? Math.min(one, other) : 0;
        out[f] = ngrams.length() == 2 ? Math.max(one, other) : 0;
    }
}
