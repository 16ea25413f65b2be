package org.nightdesk.reports.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.pdf.FontDescription;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** A font file of the machine. Its outlines go into the PDF; letters that change beside each other are shaped by the JDK. */
final class BorrowedFont {

    /** The size, in units of any kind, at which glyphs are placed. */
    static final int EM = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, false, true);
    private static final int NO_GLYPH = 0;

    private final FontDescription face;
    private final File file;
    private @Nullable Font shaper;
    private boolean shaperFailed;

    private BorrowedFont(FontDescription face, File file) {
        this.face = face;
        this.file = file;
    }

    /** Opens a font, the first one of a collection; empty if it is broken or forbids to be embedded. */
    static Optional<BorrowedFont> open(Path file) {
        try {
            String name = file.toString().endsWith(".ttc") ? file + ",0" : file.toString();
            BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, null,
                    null);
            return Optional.of(new BorrowedFont(new FontDescription(font, IdentValue.NORMAL, 400), file.toFile()));
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
        Font font = shaper();
        if (font == null) {
            return Optional.empty();
        }
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector glyphs = font.layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), direction);
        boolean whole = IntStream.range(0, glyphs.getNumGlyphs()).noneMatch(i -> glyphs.getGlyphCode(i) == NO_GLYPH);
        return whole ? Optional.of(new TextRun.Shaped(face, text, glyphs)) : Optional.empty();
    }

    private @Nullable Font shaper() {
        if (shaper == null && !shaperFailed) {
            try {
                shaper = Font.createFonts(file)[0].deriveFont((float) EM);
            } catch (FontFormatException | IOException | RuntimeException | LinkageError | InternalError e) {
                // A JDK without its native font libraries fails in many ways; the text is then marked on the page.
                shaperFailed = true;
            }
        }
        return shaper;
    }
}
