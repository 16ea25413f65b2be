package org.nightdesk.reports.pdf;

import java.util.List;

/** A printed document. */
public final class PrintedPdf {

    private final byte[] bytes;
    private final List<String> missing;

    PrintedPdf(byte[] bytes, List<String> missing) {
        this.bytes = bytes;
        this.missing = List.copyOf(missing);
    }

    /** The file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Characters of the text that no font here has or that could not be shaped, such as {@code U+4E2D}, in ascending order;
     * on the page an empty square stands for each, or an emoji's name.
     */
    public List<String> missing() {
        return missing;
    }
}
