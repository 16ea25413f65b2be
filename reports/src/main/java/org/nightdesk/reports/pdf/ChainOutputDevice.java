package org.nightdesk.reports.pdf;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.FSFont;
import org.openpdf.render.JustificationInfo;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Draws each run of a text in its own face, and keeps account of the characters that no face has. */
final class ChainOutputDevice extends ITextOutputDevice {

    private final NavigableSet<Integer> missing = new TreeSet<>();
    private @Nullable FontChain chain;

    ChainOutputDevice(float dotsPerPoint) {
        super(dotsPerPoint);
    }

    @Override
    public void setFont(FSFont font) {
        chain = font instanceof FontChain found ? found : null;
        super.setFont(font);
    }

    @Override
    public void drawString(String text, float x, float y, @Nullable JustificationInfo justification) {
        FontChain chosen = chain;
        if (chosen == null) {
            super.drawString(text, x, y, justification);
            return;
        }
        float at = x;
        for (TextRun run : chosen.runs(text)) {
            super.setFont(new ITextFSFont(run.face(), chosen.getSize2D()));
            if (run.isMissing()) {
                drawMissing(run, at, y, justification);
            } else {
                super.drawString(run.text(), at, y, justification);
            }
            at += run.width(chosen.getSize2D()) + stretch(run.text(), justification);
        }
        super.setFont(chosen);
    }

    /** The characters that stood empty squares in for, such as {@code U+4E2D}, in ascending order. */
    List<String> missing() {
        return missing.stream().map(c -> String.format("U+%04X", c)).toList();
    }

    /** The squares carry the text that they stand for, so that it can still be searched and copied. */
    private void drawMissing(TextRun run, float x, float y, @Nullable JustificationInfo justification) {
        run.missing().codePoints().forEach(missing::add);
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.ACTUALTEXT, new PdfString(run.missing(), PdfObject.TEXT_UNICODE));
        PdfContentByte page = getCurrentPage();
        page.beginMarkedContentSequence(new PdfName("Span"), properties, true);
        super.drawString(run.text(), x, y, justification);
        page.endMarkedContentSequence();
    }

    private static float stretch(String text, @Nullable JustificationInfo justification) {
        if (justification == null) {
            return 0;
        }
        int spaces = (int) text.chars().filter(c -> c == ' ' || c == '\u00A0' || c == '\u3000').count();
        return spaces * justification.spaceAdjust() + (text.length() - spaces) * justification.nonSpaceAdjust();
    }
}
