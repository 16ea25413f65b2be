package org.nightdesk.summarizer.story;

import it.unimi.dsi.fastutil.HashCommon;

/** Words to 32-bit hashes that spread evenly: FNV-1a over the characters, then a final mix. The same on every machine. */
final class TermHash {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private TermHash() {}

    static int of(String word) {
        return fold(add(OFFSET, word));
    }

    static int of(String first, String second) {
        return fold(add(add(add(OFFSET, first), " "), second));
    }

    private static long add(long hash, String word) {
        long result = hash;
        for (int i = 0; i < word.length(); i++) {
            result = (result ^ word.charAt(i)) * PRIME;
        }
        return result;
    }

    private static int fold(long hash) {
        return (int) (HashCommon.murmurHash3(hash) >>> 32);
    }
}
