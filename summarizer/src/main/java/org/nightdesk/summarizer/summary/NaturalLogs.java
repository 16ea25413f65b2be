package org.nightdesk.summarizer.summary;

/** Natural logarithms of counts, those of the usual ones from a table. */
final class NaturalLogs {

    private static final double[] TABLE = new double[1 << 10];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = Math.log(i);
        }
    }

    private NaturalLogs() {}

    static double of(int count) {
        return count >= 0 && count < TABLE.length ? TABLE[count] : Math.log(count);
    }
}
