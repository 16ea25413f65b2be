package org.nightdesk.summarizer.story;

import java.util.Arrays;

/**
 * The similarities between articles as a symmetric sparse matrix: a pair is known where either of the two found the
 * other. An unknown pair counts as 0, unless both articles have so many near ones that their lists could not hold all.
 */
final class Links {

    /** For each article the known others, ascending. */
    final int[][] ids;

    final float[][] similarities;

    /** For each article what an unknown pair is taken for at most; a pair is taken for the smaller one of its two. */
    final double[] unseen;

    /** Links whose unknown pairs are all 0. */
    Links(Neighbours near) {
        this(near, Integer.MAX_VALUE, 0);
    }

    /**
     * Links from lists that were cut.
     *
     * @param most  the length at which they were
     * @param worth if even the last of a full list is more alike than this, those cut off are taken to be as alike as
     *              the last; otherwise a story of hundreds would fall apart for want of pairs
     */
    Links(Neighbours near, int most, double worth) {
        int n = near.size();
        long[] pairs = pairs(near);
        int[] sizes = new int[n];
        for (long pair : pairs) {
            sizes[(int) (pair >>> 32)]++;
        }
        ids = new int[n][];
        similarities = new float[n][];
        unseen = new double[n];
        int at = 0;
        for (int i = 0; i < n; i++) {
            ids[i] = new int[sizes[i]];
            similarities[i] = new float[sizes[i]];
            for (int k = 0; k < sizes[i]; k++) {
                ids[i][k] = (int) pairs[at++];
            }
        }
        for (int i = 0; i < n; i++) {
            int[] others = near.ids()[i];
            float[] values = near.similarities()[i];
            for (int k = 0; k < others.length; k++) {
                similarities[i][Arrays.binarySearch(ids[i], others[k])] = values[k];
                similarities[others[k]][Arrays.binarySearch(ids[others[k]], i)] = values[k];
            }
            float last = others.length == most ? values[most - 1] : 0;
            unseen[i] = last > worth ? last : 0;
        }
    }

    int size() {
        return ids.length;
    }

    /** How much more alike a known pair is than if it were unknown. */
    double excess(int article, int k) {
        return similarities[article][k] - Math.min(unseen[article], unseen[ids[article][k]]);
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
