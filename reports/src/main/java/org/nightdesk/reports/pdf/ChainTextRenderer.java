package org.nightdesk.reports.pdf;

import org.openpdf.extend.FontContext;
import org.openpdf.pdf.ITextTextRenderer;
import org.openpdf.render.FSFont;

/** Measures text as {@link ChainOutputDevice} draws it. */
final class ChainTextRenderer extends ITextTextRenderer {

    /** Widths are whole dots, rounded up unless the rest is too small to matter. */
    private static final double TOLERANCE = 0.01;

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        if (!(font instanceof FontChain chain)) {
            return super.getWidth(context, font, text);
        }
        float width = 0;
        for (TextRun run : chain.runs(text, Reading.PLAIN)) {
            width += run.width(font.getSize2D());
        }
        return (int) Math.ceil(width - TOLERANCE);
    }
}
