package org.nightdesk.summarizer.model;

import java.util.Arrays;

/**
 * A sample of an article's word shingles by which reprints of one text are found: the smallest hash values of all its
 * shingles, so that two samples can be compared wherever their texts overlap (Broder, "On the resemblance and
 * containment of documents", 1997). The array is not to be changed.
 *
 * @param hashes ascending, each once; empty for a text too short to tell
 */
@SuppressWarnings("ArrayRecordComponent")
public record Signature(int[] hashes) {

    public Signature {
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i - 1] >= hashes[i]) {
                throw new IllegalArgumentException("hashes do not ascend at " + i);
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature(int[] otherHashes) && Arrays.equals(hashes, otherHashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return "Signature[" + hashes.length + " hashes]";
    }
}
