package org.nightdesk.reports.pdf;

import java.awt.font.GlyphVector;
import org.openpdf.pdf.FontDescription;

/** A stretch of text in one face, drawn from left to right. */
sealed interface TextRun {

    FontDescription face();

    /** Its width at a size, in the unit of the size. */
    float width(float size);

    /** The characters from left to right, each by its own glyph. */
    record Plain(FontDescription face, String text) implements TextRun {

        @Override
        public float width(float size) {
            return face.getFont().getWidthPoint(text, size);
        }
    }

    /**
     * Characters that no face has.
     *
     * @param text    what is drawn in their place
     * @param missing the characters themselves
     */
    record Missing(FontDescription face, String text, String missing) implements TextRun {

        @Override
        public float width(float size) {
            return face.getFont().getWidthPoint(text, size);
        }
    }

    /**
     * Text of a script whose letters change or move beside each other.
     *
     * @param text   the text in the order of reading
     * @param glyphs its glyphs from left to right, placed for a size of {@link Shaper#EM}
     */
    record Shaped(FontDescription face, String text, GlyphVector glyphs) implements TextRun {

        @Override
        public float width(float size) {
            return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() * size / Shaper.EM;
        }
    }

    /**
     * An emoji.
     *
     * @param face    that of the text beside it
     * @param text    its characters
     * @param picture what they look like
     */
    record Emblem(FontDescription face, String text, EmojiPictures.Picture picture) implements TextRun {

        @Override
        public float width(float size) {
            return picture.advance() * size;
        }
    }
}
