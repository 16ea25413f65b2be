package org.nightdesk.summarizer.summary;

import java.util.List;

/**
 * Features of the n-grams of several articles that tell one story. None is multiplied by the number of articles: what is
 * learned from stories of three articles is to hold for those of ten.
 */
final class StoryFeatures implements NgramFeatures {

    static final List<String> NAMES = List.of("log occurrences", "log articles with it", "share of articles",
            "log sentences", "earliest", "mean early", "share in first", "share in first three", "in very first",
            "only stop words", "stop words", "capitalised", "number", "log rank sum", "log centroid sum",
            "log articles",
            "log words", "in title", "occurrences an article", "share of articles squared",
            "only stop words x log occurrences",
            "only stop words x log articles with it", "log occurrences x mean early",
            "capitalised x log articles with it");

    /** What stands only once, after this position, is left out of a summary. */
    private static final int LATEST = 8;

    private final Ngrams ngrams;

    private final NgramStatistics statistics;

    private final Vocabulary vocabulary;

    private final int documents;

    private final double logWords;

    StoryFeatures(Material material, Ngrams ngrams, Centrality centrality) {
        this.ngrams = ngrams;
        this.statistics = new NgramStatistics(material, ngrams, centrality.rank(), centrality.centroid());
        this.vocabulary = material.vocabulary();
        this.documents = material.documents();
        int words = 1;
        for (int i = 0; i < material.size(); i++) {
            words += material.get(i).stems().length;
        }
        this.logWords = Math.log(words);
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public boolean counts(int ngram, boolean twice) {
        int occurrences = statistics.occurrences[ngram];
        return !twice && occurrences > 0 && (occurrences > 1 || statistics.firstPosition[ngram] <= LATEST);
    }

    @Override
    public void describe(int ngram, boolean twice, double[] out) {
        NgramStatistics s = statistics;
        int first = ngrams.firstStem(ngram);
        int last = ngrams.lastStem(ngram);
        int stops = (vocabulary.isStop(first) ? 1 : 0) + (ngrams.length() == 2 && vocabulary.isStop(last) ? 1 : 0);
        double stop = stops == ngrams.length() ? 1 : 0;
        double logTf = NaturalLogs.of(s.occurrences[ngram]);
        double df = s.articles[ngram];
        double logDf = NaturalLogs.of(s.articles[ngram]);
        double logDocuments = NaturalLogs.of(documents);
        double share = df / documents;
        double meanEarly = s.earliness[ngram] / documents;
        double inFirst = (double) s.inFirst[ngram] / documents;
        double inFirstThree = (double) s.inFirstThree[ngram] / documents;
        double capitalised = (double) s.capitals[ngram] / (s.occurrences[ngram] * ngrams.length());
        int f = 0;
        out[f++] = logTf;
        out[f++] = logDf;
        out[f++] = share;
        out[f++] = NaturalLogs.of(s.sentences[ngram]);
        out[f++] = 1 / Math.sqrt(s.firstPosition[ngram] + 1.0);
        out[f++] = meanEarly;
        out[f++] = inFirst;
        out[f++] = inFirstThree;
        out[f++] = s.inVeryFirst[ngram] ? 1 : 0;
        out[f++] = stop;
        out[f++] = stops;
        out[f++] = capitalised;
        out[f++] = vocabulary.isNumber(first) || vocabulary.isNumber(last) ? 1 : 0;
        out[f++] = Math.log(0.001 + s.rankSum[ngram]);
        out[f++] = Math.log(0.001 + s.centroidSum[ngram]);
        out[f++] = logDocuments;
        out[f++] = logWords;
        out[f++] = s.inTitle[ngram] ? 1 : 0;
        out[f++] = s.occurrences[ngram] / df;
        out[f++] = share * share;
        out[f++] = stop * logTf;
        out[f++] = stop * logDf;
        out[f++] = logTf * meanEarly;
        out[f] = capitalised * logDf;
    }
}
