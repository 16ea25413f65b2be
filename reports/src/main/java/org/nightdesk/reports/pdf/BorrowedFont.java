package org.nightdesk.reports.pdf;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.pdf.FontDescription;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** A font file of the machine. Its outlines go into the PDF; letters that change beside each other are shaped. */
final class BorrowedFont {

    private final FontDescription face;
    private final Shaper shaper;

    private BorrowedFont(FontDescription face, Shaper shaper) {
        this.face = face;
        this.shaper = shaper;
    }

    /**
     * Opens a font; empty if it is broken or forbids to be embedded.
     *
     * @param index which font of a collection, from 0
     */
    static Optional<BorrowedFont> open(Path file, int index) {
        try {
            String name = file.toString().endsWith(".ttc") ? file + "," + index : file.toString();
            BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, null,
                    null);
            return Optional.of(new BorrowedFont(new FontDescription(font, IdentValue.NORMAL, 400),
                    new Shaper(() -> Font.createFonts(file.toFile())[index])));
        } catch (IOException | DocumentException e) {
            return Optional.empty();
        }
    }

    FontDescription face() {
        return face;
    }

    boolean has(int c) {
        return face.getFont().charExists(c);
    }

    /** The glyphs of a text in one script and direction; empty if the font or this machine cannot shape it. */
    Optional<TextRun> shape(String text, boolean rightToLeft) {
        return shaper.shape(text, rightToLeft).map(glyphs -> new TextRun.Shaped(face, text, glyphs));
    }
}
