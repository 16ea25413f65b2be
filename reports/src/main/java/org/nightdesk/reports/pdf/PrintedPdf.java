package org.nightdesk.reports.pdf;

import java.util.List;

/**
 * A printed document.
 *
 * @param bytes   the file
 * @param missing characters of the text that no font has, such as {@code U+4E2D}, in ascending order; on the page each
 *                stands as an empty square
 */
public record PrintedPdf(byte[] bytes, List<String> missing) {

    public PrintedPdf {
        missing = List.copyOf(missing);
    }
}
