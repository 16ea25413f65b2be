package org.nightdesk.summarizer.summary;

import java.util.Arrays;

/** Where the n-grams of some documents stand: the raw figures of which features are made. Arrays are by n-gram. */
final class NgramStatistics {

    /** How often it occurs. */
    final int[] occurrences;

    /** In how many candidates. */
    final int[] sentences;

    /** In how many articles. */
    final int[] articles;

    /** The lowest position of a candidate that has it. */
    final int[] firstPosition;

    /** By article that has it, 1/sqrt(first position + 1), summed. */
    final double[] earliness;

    /** In how many articles' first sentence, and first three, it stands. */
    final int[] inFirst;

    final int[] inFirstThree;

    /** Whether the first sentence of the first article has it. */
    final boolean[] inVeryFirst;

    final boolean[] inTitle;

    /** Over the candidates that have it: LexRank, its maximum, the centroid cosine, 1/sqrt(position + 1). */
    final double[] rankSum;

    final double[] rankMax;

    final double[] centroidSum;

    final double[] positionSum;

    /** How many of those candidates open with a quotation mark. */
    final int[] quoted;

    /** How many of its words have a capital away from a sentence's start. */
    final int[] capitals;

    /** Over its occurrences: how far into the sentence it stands, 0 to 1, summed. */
    final double[] place;

    /** The fewest n-grams that a candidate with it has. */
    final int[] shortest;

    private final int[] lastSentence;

    private final int[] lastArticle;

    NgramStatistics(Material material, Ngrams ngrams, double[] rank, double[] centroid) {
        int n = ngrams.size();
        occurrences = new int[n];
        sentences = new int[n];
        articles = new int[n];
        firstPosition = new int[n];
        earliness = new double[n];
        inFirst = new int[n];
        inFirstThree = new int[n];
        inVeryFirst = new boolean[n];
        inTitle = new boolean[n];
        rankSum = new double[n];
        rankMax = new double[n];
        centroidSum = new double[n];
        positionSum = new double[n];
        quoted = new int[n];
        capitals = new int[n];
        place = new double[n];
        shortest = new int[n];
        Arrays.fill(shortest, Integer.MAX_VALUE);
        lastSentence = new int[n];
        lastArticle = new int[n];
        Arrays.fill(lastSentence, -1);
        Arrays.fill(lastArticle, -1);
        Arrays.fill(firstPosition, Integer.MAX_VALUE);
        for (int i = 0; i < material.size(); i++) {
            read(material.get(i), i, ngrams, rank[i], centroid[i]);
        }
        for (int[] title : material.titles()) {
            ngrams.in(title).forEach(ngram -> inTitle[ngram] = true);
        }
    }

    private void read(Candidate candidate, int index, Ngrams ngrams, double rank, double centroid) {
        int[] sequence = ngrams.of(index);
        double early = 1 / Math.sqrt(candidate.position() + 1.0);
        boolean quote = candidate.opensWithQuote();
        for (int k = 0; k < sequence.length; k++) {
            int ngram = sequence[k];
            occurrences[ngram]++;
            for (int w = 0; w < ngrams.length(); w++) {
                capitals[ngram] += candidate.capitals()[k + w] ? 1 : 0;
            }
            place[ngram] += (k + 0.5) / sequence.length;
            if (lastSentence[ngram] == index) {
                continue;
            }
            lastSentence[ngram] = index;
            sentences[ngram]++;
            shortest[ngram] = Math.min(shortest[ngram], sequence.length);
            firstPosition[ngram] = Math.min(firstPosition[ngram], candidate.position());
            rankSum[ngram] += rank;
            rankMax[ngram] = Math.max(rankMax[ngram], rank);
            centroidSum[ngram] += centroid;
            positionSum[ngram] += early;
            quoted[ngram] += quote ? 1 : 0;
            if (lastArticle[ngram] != candidate.document()) {
                lastArticle[ngram] = candidate.document();
                articles[ngram]++;
                earliness[ngram] += early;
                inFirst[ngram] += candidate.position() == 0 ? 1 : 0;
                inFirstThree[ngram] += candidate.position() < 3 ? 1 : 0;
                inVeryFirst[ngram] |= candidate.position() == 0 && candidate.document() == 0;
            }
        }
    }
}
