package org.nightdesk.reports.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds and places the glyphs of letters that change or move beside each other, as the JDK does for its own windows. Thread-safe. */
final class Shaper {

    /** The size, in units of any kind, at which glyphs are placed. */
    static final int EM = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, false, true);
    private static final int NO_GLYPH = 0;

    private final Source source;
    private @Nullable Font font;
    private boolean failed;

    /** Opens the font only when something is to be shaped. */
    Shaper(Source source) {
        this.source = source;
    }

    /** Where a font comes from. */
    @FunctionalInterface
    interface Source {

        Font open() throws FontFormatException, IOException;
    }

    /** The glyphs of a text in one script and direction; empty if the font or this machine cannot shape it. */
    synchronized Optional<GlyphVector> shape(String text, boolean rightToLeft) {
        Font found = font();
        if (found == null) {
            return Optional.empty();
        }
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector glyphs = found.layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), direction);
        boolean whole = IntStream.range(0, glyphs.getNumGlyphs()).noneMatch(i -> glyphs.getGlyphCode(i) == NO_GLYPH);
        return whole ? Optional.of(glyphs) : Optional.empty();
    }

    private @Nullable Font font() {
        if (font == null && !failed) {
            try {
                font = source.open().deriveFont((float) EM);
            } catch (FontFormatException | IOException | RuntimeException | LinkageError | InternalError e) {
                // A JDK without its native font libraries fails in many ways; the text is then marked on the page.
                failed = true;
            }
        }
        return font;
    }
}
