package org.nightdesk.summarizer.summary;

import java.util.List;

/** Features of the n-grams of one article. */
final class ArticleFeatures implements NgramFeatures {

    static final List<String> NAMES = List.of("log occurrences", "log sentences", "early", "in first", "in first three",
            "relative position", "only stop words", "stop words", "capitalised", "number", "log rank sum",
            "log rank max",
            "log centroid sum", "log early sum", "quoted", "log article sentences", "log occurrences x early",
            "only stop words x log occurrences", "only stop words x log sentences", "only stop words x early",
            "log occurrences squared", "capitalised x early", "capitalised x log occurrences", "in title", "twice",
            "twice x log occurrences", "twice x only stop words", "twice x early");

    private final Ngrams ngrams;

    private final NgramStatistics statistics;

    private final Vocabulary vocabulary;

    private final int candidates;

    ArticleFeatures(Material material, Ngrams ngrams, double[] rank, double[] centroid) {
        this.ngrams = ngrams;
        this.statistics = new NgramStatistics(material, ngrams, rank, centroid);
        this.vocabulary = material.vocabulary();
        this.candidates = material.size();
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public boolean counts(int ngram, boolean twice) {
        return statistics.occurrences[ngram] > (twice ? 1 : 0);
    }

    @Override
    public void describe(int ngram, boolean twice, double[] out) {
        NgramStatistics s = statistics;
        int first = ngrams.firstStem(ngram);
        int last = ngrams.lastStem(ngram);
        int stops = (vocabulary.isStop(first) ? 1 : 0) + (ngrams.length() == 2 && vocabulary.isStop(last) ? 1 : 0);
        double stop = stops == ngrams.length() ? 1 : 0;
        double logTf = Math.log(s.occurrences[ngram]);
        double logSentences = Math.log(s.sentences[ngram]);
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
        out[f++] = Math.log(candidates);
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
        out[f] = second * early;
    }
}
