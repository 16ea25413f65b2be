package org.nightdesk.reports.pdf;

import org.openpdf.pdf.FontDescription;

/**
 * A stretch of text in one face.
 *
 * @param face    the face
 * @param text    what is drawn
 * @param missing the characters for which squares are drawn, or empty where the text is drawn as it is
 */
record TextRun(FontDescription face, String text, String missing) {

    boolean isMissing() {
        return !missing.isEmpty();
    }

    boolean joins(TextRun next) {
        return face.equals(next.face) && isMissing() == next.isMissing();
    }

    TextRun join(TextRun next) {
        return new TextRun(face, text + next.text, missing + next.missing);
    }

    /** Its width at a size, in the unit of the size. */
    float width(float size) {
        return face.getFont().getWidthPoint(text, size);
    }
}
