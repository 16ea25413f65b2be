package org.nightdesk.summarizer.story;

import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.Arrays;
import java.util.List;
import org.nightdesk.summarizer.model.Signature;

/**
 * The signature of a text: of the hashes of all runs of {@value #WORDS} words, the {@value #SAMPLE} smallest. Which are
 * smallest depends on the words alone, so two articles that share a passage sample the same shingles of it (bottom-k
 * MinHash; Broder, "On the resemblance and containment of documents", 1997).
 */
final class Shingles {

    private static final int WORDS = 5;
    static final int SAMPLE = 128;

    /** A text of fewer shingles says too little: "More to follow." stands under many stories. */
    private static final int LEAST = 12;

    private Shingles() {}

    /** @param words all words of the text, in order */
    static Signature signature(List<String> words) {
        int[] hashes = words.stream().mapToInt(TermHash::of).toArray();
        IntOpenHashSet distinct = new IntOpenHashSet();
        for (int i = 0; i + WORDS <= hashes.length; i++) {
            int hash = 1;
            for (int k = 0; k < WORDS; k++) {
                hash = HashCommon.murmurHash3(hash * 31 + hashes[i + k]);
            }
            distinct.add(hash);
        }
        if (distinct.size() < LEAST) {
            return new Signature(new int[0]);
        }
        int[] sorted = distinct.toIntArray();
        Arrays.sort(sorted);
        return new Signature(Arrays.copyOf(sorted, Math.min(SAMPLE, sorted.length)));
    }
}
