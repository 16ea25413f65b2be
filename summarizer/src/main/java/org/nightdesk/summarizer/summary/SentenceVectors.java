package org.nightdesk.summarizer.summary;

import java.util.Arrays;

/**
 * The candidates as unit vectors of tf x log(1 + N/df), where N is the number of candidates and df in how many of them a
 * stem stands.
 */
final class SentenceVectors {

    /** By candidate: its distinct stems, ascending. */
    final int[][] stems;

    /** By candidate: the weights of those stems; the sum of squares is 1. */
    final float[][] weights;

    final int stemCount;

    SentenceVectors(Material material) {
        int n = material.size();
        stemCount = material.vocabulary().size();
        stems = new int[n][];
        weights = new float[n][];
        int[] df = new int[stemCount];
        for (int i = 0; i < n; i++) {
            count(i, material.get(i).stems(), df);
        }
        double[] idf = new double[stemCount];
        for (int t = 0; t < stemCount; t++) {
            idf[t] = Math.log(1 + (double) n / Math.max(1, df[t]));
        }
        for (int i = 0; i < n; i++) {
            double norm = 0;
            for (int k = 0; k < stems[i].length; k++) {
                weights[i][k] *= (float) idf[stems[i][k]];
                norm += weights[i][k] * weights[i][k];
            }
            for (int k = 0; k < stems[i].length; k++) {
                weights[i][k] /= (float) Math.sqrt(norm);
            }
        }
    }

    private void count(int i, int[] words, int[] df) {
        int[] sorted = words.clone();
        Arrays.sort(sorted);
        int[] distinct = new int[sorted.length];
        float[] tf = new float[sorted.length];
        int size = 0;
        for (int word : sorted) {
            if (size == 0 || distinct[size - 1] != word) {
                distinct[size++] = word;
                df[word]++;
            }
            tf[size - 1]++;
        }
        stems[i] = Arrays.copyOf(distinct, size);
        weights[i] = Arrays.copyOf(tf, size);
    }

    /** The cosine of two candidates, 0 to 1. */
    double cosine(int a, int b) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < stems[a].length && j < stems[b].length) {
            int order = Integer.compare(stems[a][i], stems[b][j]);
            if (order == 0) {
                sum += weights[a][i++] * weights[b][j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** The cosines of all pairs, 0 on the diagonal: each stem adds to the pairs that share it. */
    float[][] cosines() {
        int n = stems.length;
        float[][] cosines = new float[n][n];
        int[] size = new int[stemCount];
        for (int[] row : stems) {
            for (int t : row) {
                size[t]++;
            }
        }
        int[][] postings = new int[stemCount][];
        float[][] values = new float[stemCount][];
        int[] fill = new int[stemCount];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < stems[i].length; k++) {
                int t = stems[i][k];
                if (size[t] == 1) {
                    continue;
                }
                if (postings[t] == null) {
                    postings[t] = new int[size[t]];
                    values[t] = new float[size[t]];
                }
                float w = weights[i][k];
                for (int p = 0; p < fill[t]; p++) {
                    cosines[i][postings[t][p]] += w * values[t][p];
                }
                postings[t][fill[t]] = i;
                values[t][fill[t]++] = w;
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                cosines[j][i] = cosines[i][j];
            }
        }
        return cosines;
    }

    /** The cosine of each candidate with the sum of all, 0 to 1. */
    double[] centroidCosines() {
        double[] sum = new double[stemCount];
        for (int i = 0; i < stems.length; i++) {
            for (int k = 0; k < stems[i].length; k++) {
                sum[stems[i][k]] += weights[i][k];
            }
        }
        double norm = Math.sqrt(Arrays.stream(sum).map(x -> x * x).sum());
        double[] cosines = new double[stems.length];
        for (int i = 0; i < stems.length; i++) {
            for (int k = 0; k < stems[i].length; k++) {
                cosines[i] += weights[i][k] * sum[stems[i][k]] / norm;
            }
        }
        return cosines;
    }
}
