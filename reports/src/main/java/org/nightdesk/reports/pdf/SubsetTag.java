package org.nightdesk.reports.pdf;

import java.security.SecureRandom;

/**
 * The six letters in front of an embedded font's name come from that name. OpenPDF draws them from a source of
 * randomness, which would make the bytes of each run differ; nothing secret hangs on them.
 */
final class SubsetTag extends SecureRandom {

    private long state;

    SubsetTag(String fontName) {
        state = fontName.hashCode();
    }

    @Override
    public double nextDouble() {
        // Knuth's multiplier for 64 bits; the upper bits are well mixed.
        state = state * 6364136223846793005L + 1442695040888963407L;
        return (state >>> 11) * 0x1.0p-53;
    }
}
