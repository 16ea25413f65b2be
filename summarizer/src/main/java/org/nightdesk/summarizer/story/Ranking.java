package org.nightdesk.summarizer.story;

import java.util.Arrays;

/** Articles with a value each, of which the best are wanted; ties go to the smaller index. */
final class Ranking {

    private final long[] keys;
    private int size;

    Ranking(int capacity) {
        keys = new long[capacity];
    }

    /** @param value above 0 */
    void add(int article, float value) {
        // Floats above 0 order like their bits; turned around, so that an ascending sort has the best first.
        keys[size++] = ((long) (Integer.MAX_VALUE - Float.floatToRawIntBits(value)) << 32) | article;
    }

    /** Up to {@code most} of the articles, the best first. */
    int[] best(int most) {
        Arrays.sort(keys, 0, size);
        int[] ids = new int[Math.min(most, size)];
        Arrays.setAll(ids, k -> (int) keys[k]);
        return ids;
    }

    /** Stores up to {@code most} of the articles for {@code article}, the best first. */
    void best(int most, Neighbours target, int article) {
        int[] ids = best(most);
        float[] values = new float[ids.length];
        for (int k = 0; k < ids.length; k++) {
            values[k] = Float.intBitsToFloat(Integer.MAX_VALUE - (int) (keys[k] >>> 32));
        }
        target.ids()[article] = ids;
        target.similarities()[article] = values;
    }
}
