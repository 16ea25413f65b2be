package org.nightdesk.summarizer.story;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the articles most like each article without comparing all pairs: an inverted index over each article's heaviest
 * terms yields candidates, and only those are compared in full.
 */
final class NeighbourSearch {

    private static final int HEAVY_TERMS = 30;

    /** Work is cut into so many parts; each needs scratch space as wide as the batch. */
    static final int BLOCKS = 16;

    private final Row[] rows;
    private final Row[] heavy;
    private final int columns;
    private final Times times;
    private final int candidates;
    private final int[][] postings;
    private final float[][] postingWeights;

    /**
     * @param vectors    the articles
     * @param times      how well they fit together in time
     * @param candidates how many articles are compared in full with each
     */
    NeighbourSearch(Vectors vectors, Times times, int candidates) {
        this.rows = vectors.rows();
        this.columns = vectors.columns();
        this.times = times;
        this.candidates = candidates;
        heavy = new Row[rows.length];
        Arrays.parallelSetAll(heavy, i -> heaviest(rows[i]));
        int[] sizes = new int[columns];
        for (Row row : heavy) {
            for (int column : row.columns) {
                sizes[column]++;
            }
        }
        postings = new int[columns][];
        postingWeights = new float[columns][];
        for (int c = 0; c < columns; c++) {
            postings[c] = new int[sizes[c]];
            postingWeights[c] = new float[sizes[c]];
        }
        int[] filled = new int[columns];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < heavy[i].size(); k++) {
                int c = heavy[i].columns[k];
                postings[c][filled[c]] = i;
                postingWeights[c][filled[c]++] = heavy[i].values[k];
            }
        }
    }

    private static Row heaviest(Row row) {
        if (row.size() <= HEAVY_TERMS) {
            return row;
        }
        int[] order = byWeight(row.values);
        int[] chosen = Arrays.copyOf(order, HEAVY_TERMS);
        Arrays.sort(chosen);
        int[] columns = new int[HEAVY_TERMS];
        float[] values = new float[HEAVY_TERMS];
        for (int k = 0; k < HEAVY_TERMS; k++) {
            columns[k] = row.columns[chosen[k]];
            values[k] = row.values[chosen[k]];
        }
        return new Row(columns, values);
    }

    private static int[] byWeight(float[] values) {
        int[] order = new int[values.length];
        Arrays.setAll(order, k -> k);
        IntArrays.quickSort(order, (a, b) -> {
            int byValue = Float.compare(values[b], values[a]);
            return byValue != 0 ? byValue : Integer.compare(a, b);
        });
        return order;
    }

    /** The candidates whose similarity (cosine times the factor for time) is above 0 and at least {@code least}. */
    Neighbours search(double least) {
        int n = rows.length;
        int[][] ids = new int[n][];
        float[][] similarities = new float[n][];
        int blocks = Math.min(n, BLOCKS);
        IntStream.range(0, blocks).parallel().forEach(block -> {
            float[] scores = new float[n];
            float[] dense = new float[columns];
            IntArrayList touched = new IntArrayList();
            for (int i = block; i < n; i += blocks) {
                find(i, least, scores, dense, touched, ids, similarities);
            }
        });
        return new Neighbours(ids, similarities);
    }

    private void find(int article, double least, float[] scores, float[] dense, IntArrayList touched, int[][] ids,
            float[][] similarities) {
        int[] found = candidates(article, scores, touched);
        rows[article].spread(dense);
        float[] values = new float[found.length];
        int kept = 0;
        for (int other : found) {
            float value = (float) (rows[other].dot(dense) * times.factor(article, other));
            if (value > 0 && value >= least) {
                found[kept] = other;
                values[kept++] = value;
            }
        }
        rows[article].erase(dense);
        int[] near = Arrays.copyOf(found, kept);
        float[] like = Arrays.copyOf(values, kept);
        int[] order = new int[kept];
        Arrays.setAll(order, k -> k);
        IntArrays.quickSort(order, (a, b) -> {
            int byValue = Float.compare(like[b], like[a]);
            return byValue != 0 ? byValue : Integer.compare(near[a], near[b]);
        });
        ids[article] = new int[kept];
        similarities[article] = new float[kept];
        for (int k = 0; k < kept; k++) {
            ids[article][k] = near[order[k]];
            similarities[article][k] = like[order[k]];
        }
    }

    private int[] candidates(int article, float[] scores, IntArrayList touched) {
        Row query = heavy[article];
        touched.clear();
        for (int k = 0; k < query.size(); k++) {
            int[] posting = postings[query.columns[k]];
            float[] weights = postingWeights[query.columns[k]];
            for (int p = 0; p < posting.length; p++) {
                int other = posting[p];
                if (scores[other] == 0) {
                    touched.add(other);
                }
                scores[other] += query.values[k] * weights[p];
            }
        }
        int[] found = touched.toIntArray();
        scores[article] = -1;
        IntArrays.quickSort(found, (a, b) -> {
            int byScore = Float.compare(scores[b], scores[a]);
            return byScore != 0 ? byScore : Integer.compare(a, b);
        });
        int count = Math.min(candidates, Math.max(0, found.length - 1));
        int[] best = Arrays.copyOf(found, count);
        for (int other : found) {
            scores[other] = 0;
        }
        scores[article] = 0;
        return best;
    }
}
