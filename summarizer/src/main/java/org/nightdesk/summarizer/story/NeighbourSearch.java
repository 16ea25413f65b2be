package org.nightdesk.summarizer.story;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the articles most like each article without comparing all pairs: an inverted index over each article's heaviest
 * terms yields candidates, and only those are compared in full. The rarest terms are looked up first and no more entries
 * are read than a fixed number, so the time grows with the number of articles and not with its square.
 */
final class NeighbourSearch {

    /** Work is cut into so many parts; each needs scratch space as wide as the batch. */
    static final int BLOCKS = 16;

    private static final int HEAVY_TERMS = 30;

    /** Enough for the batches of a night in full; in far larger ones the common terms are passed over. */
    private static final int MOST_READ = 10_000;

    private final Vectors vectors;
    private final int candidates;
    private final Row[] heavy;
    private final int[][] postings;
    private final float[][] postingWeights;

    /**
     * @param vectors    the articles
     * @param candidates how many articles are compared in full with each
     */
    NeighbourSearch(Vectors vectors, int candidates) {
        this.vectors = vectors;
        this.candidates = candidates;
        heavy = new Row[vectors.rows().length];
        Arrays.parallelSetAll(heavy, i -> vectors.rows()[i].heaviest(HEAVY_TERMS));
        int[] sizes = new int[vectors.columns()];
        for (Row row : heavy) {
            for (int column : row.columns) {
                sizes[column]++;
            }
        }
        postings = new int[sizes.length][];
        postingWeights = new float[sizes.length][];
        for (int c = 0; c < sizes.length; c++) {
            postings[c] = new int[sizes[c]];
            postingWeights[c] = new float[sizes[c]];
        }
        Arrays.fill(sizes, 0);
        for (int i = 0; i < heavy.length; i++) {
            for (int k = 0; k < heavy[i].size(); k++) {
                int c = heavy[i].columns[k];
                postings[c][sizes[c]] = i;
                postingWeights[c][sizes[c]++] = heavy[i].values[k];
            }
        }
    }

    /** The cosines of each article with its candidates, as far as they are above 0. */
    Neighbours search() {
        int n = heavy.length;
        Neighbours found = new Neighbours(new int[n][], new float[n][]);
        int blocks = Math.min(n, BLOCKS);
        IntStream.range(0, blocks).parallel().forEach(block -> {
            float[] scores = new float[n];
            float[] dense = new float[vectors.columns()];
            IntArrayList touched = new IntArrayList();
            Ranking ranking = new Ranking(candidates);
            for (int i = block; i < n; i += blocks) {
                int[] others = candidates(i, scores, touched, ranking);
                vectors.rows()[i].spread(dense);
                for (int other : others) {
                    float cosine = (float) vectors.rows()[other].dot(dense);
                    if (cosine > 0) {
                        ranking.add(other, cosine);
                    }
                }
                ranking.takeBest(found, i);
                vectors.rows()[i].erase(dense);
            }
        });
        return found;
    }

    private int[] candidates(int article, float[] scores, IntArrayList touched, Ranking ranking) {
        Row query = heavy[article];
        int[] byLength = query.order((a, b) -> {
            int byPosting = Integer.compare(postings[query.columns[a]].length, postings[query.columns[b]].length);
            return byPosting != 0 ? byPosting : Integer.compare(a, b);
        });
        touched.clear();
        int read = 0;
        for (int k : byLength) {
            int[] posting = postings[query.columns[k]];
            read += posting.length;
            if (read > MOST_READ) {
                break;
            }
            float[] weights = postingWeights[query.columns[k]];
            for (int p = 0; p < posting.length; p++) {
                if (scores[posting[p]] == 0) {
                    touched.add(posting[p]);
                }
                scores[posting[p]] += query.values[k] * weights[p];
            }
        }
        for (int k = 0; k < touched.size(); k++) {
            int other = touched.getInt(k);
            if (other != article) {
                ranking.add(other, scores[other]);
            }
            scores[other] = 0;
        }
        return ranking.takeBest();
    }
}
