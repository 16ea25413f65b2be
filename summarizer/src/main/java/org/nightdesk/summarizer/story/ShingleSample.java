package org.nightdesk.summarizer.story;

import java.util.Arrays;
import org.nightdesk.summarizer.model.Signature;

/** Reads a signature: how long its text was, and how much of it stands in another text. */
final class ShingleSample {

    /** With fewer shingles compared, chance decides. */
    private static final int LEAST_COMPARED = 8;

    private static final double ALL_HASHES = 0x1p32;

    private final int[] hashes;

    /** Up to this hash the sample holds every shingle of its text; beyond it says nothing. */
    private final int reach;

    ShingleSample(Signature signature) {
        hashes = signature.hashes();
        reach = hashes.length < Shingles.SAMPLE ? Integer.MAX_VALUE : hashes[hashes.length - 1];
    }

    int size() {
        return hashes.length;
    }

    int hash(int k) {
        return hashes[k];
    }

    /** About how many different shingles the text has, judged from how dense the sample is. */
    double length() {
        return hashes.length * ALL_HASHES / ((double) reach - Integer.MIN_VALUE + 1);
    }

    /** The share of the shorter text's shingles that also stand in the longer one, 0 to 1; 0 where it is hard to say. */
    double containment(ShingleSample other) {
        int limit = Math.min(reach, other.reach);
        int a = upTo(limit);
        int b = other.upTo(limit);
        int smaller = Math.min(a, b);
        if (smaller < LEAST_COMPARED) {
            return 0;
        }
        int shared = 0;
        for (int i = 0, j = 0; i < a && j < b;) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) shared / smaller;
    }

    private int upTo(int limit) {
        int at = Arrays.binarySearch(hashes, limit);
        return at < 0 ? -at - 1 : at + 1;
    }
}
