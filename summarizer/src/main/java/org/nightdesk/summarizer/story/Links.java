package org.nightdesk.summarizer.story;

import java.util.Arrays;

/**
 * The similarities between articles as a symmetric sparse matrix: a pair counts where either of the two found the other.
 * What is not in it is 0.
 */
final class Links {

    final int[][] ids;
    final float[][] similarities;

    Links(Neighbours near) {
        int n = near.size();
        long[] pairs = pairs(near);
        int[] sizes = new int[n];
        for (long pair : pairs) {
            sizes[(int) (pair >>> 32)]++;
        }
        ids = new int[n][];
        similarities = new float[n][];
        int at = 0;
        for (int i = 0; i < n; i++) {
            ids[i] = new int[sizes[i]];
            similarities[i] = new float[sizes[i]];
            for (int k = 0; k < sizes[i]; k++) {
                ids[i][k] = (int) pairs[at++];
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < near.ids()[i].length; k++) {
                int j = near.ids()[i][k];
                float value = near.similarities()[i][k];
                similarities[i][Arrays.binarySearch(ids[i], j)] = value;
                similarities[j][Arrays.binarySearch(ids[j], i)] = value;
            }
        }
    }

    int size() {
        return ids.length;
    }

    private static long[] pairs(Neighbours near) {
        int count = 0;
        for (int[] found : near.ids()) {
            count += 2 * found.length;
        }
        long[] pairs = new long[count];
        int at = 0;
        for (int i = 0; i < near.size(); i++) {
            for (int j : near.ids()[i]) {
                pairs[at++] = ((long) i << 32) | j;
                pairs[at++] = ((long) j << 32) | i;
            }
        }
        Arrays.parallelSort(pairs);
        int kept = 0;
        for (int k = 0; k < count; k++) {
            if (k == 0 || pairs[k] != pairs[k - 1]) {
                pairs[kept++] = pairs[k];
            }
        }
        return Arrays.copyOf(pairs, kept);
    }
}
