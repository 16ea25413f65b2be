package org.nightdesk.summarizer.story;

import java.util.Arrays;

/**
 * The best of many articles by a value of each; ties go to the smaller index. What cannot be among the best any more is
 * passed over, so far more articles may be added than are kept.
 */
final class Ranking {

    /** Shorter lists would be sorted again too often. */
    private static final int LEAST_SPACE = 64;

    private final int most;
    private final long[] keys;
    private int size;
    private long limit = Long.MAX_VALUE;

    /** @param most so many of the best are kept */
    Ranking(int most) {
        this.most = most;
        keys = new long[2 * most + LEAST_SPACE];
    }

    /** @param value above 0 */
    void add(int article, float value) {
        // Floats above 0 order like their bits; turned around, so that an ascending sort has the best first.
        long key = ((long) (Integer.MAX_VALUE - Float.floatToRawIntBits(value)) << 32) | article;
        if (key < limit) {
            keys[size++] = key;
            if (size == keys.length) {
                cut();
                limit = most == 0 ? Long.MIN_VALUE : keys[most - 1];
            }
        }
    }

    private void cut() {
        Arrays.sort(keys, 0, size);
        size = Math.min(most, size);
    }

    /** The best articles, the best first; they are taken out, so that the ranking can be used again. */
    int[] takeBest() {
        cut();
        int[] ids = new int[size];
        Arrays.setAll(ids, k -> (int) keys[k]);
        size = 0;
        limit = Long.MAX_VALUE;
        return ids;
    }

    /** Takes the best articles out and stores them for {@code article}, the best first. */
    void takeBest(Neighbours target, int article) {
        int[] ids = takeBest();
        float[] values = new float[ids.length];
        for (int k = 0; k < ids.length; k++) {
            values[k] = Float.intBitsToFloat(Integer.MAX_VALUE - (int) (keys[k] >>> 32));
        }
        target.ids()[article] = ids;
        target.similarities()[article] = values;
    }
}
