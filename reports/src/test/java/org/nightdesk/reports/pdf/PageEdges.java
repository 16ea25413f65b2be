package org.nightdesk.reports.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds text that runs over the edge of a page's printable area. */
public final class PageEdges extends PDFTextStripper {

    /** No printer prints nearer to the edge: 5 mm in points. */
    private static final float EDGE = 14f;

    private final PDDocument pdf;
    private final List<String> outside = new ArrayList<>();

    public PageEdges(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** The characters outside, each with its page. */
    public List<String> textOutside() throws IOException {
        getText(pdf);
        return outside;
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        PDRectangle box = getCurrentPage().getMediaBox();
        float right = at.getXDirAdj() + at.getWidthDirAdj();
        if (at.getXDirAdj() < EDGE || right > box.getWidth() - EDGE || at.getYDirAdj() < EDGE
                || at.getYDirAdj() > box.getHeight() - EDGE) {
            outside.add("page " + getCurrentPageNo() + ": " + at.getUnicode());
        }
    }
}
