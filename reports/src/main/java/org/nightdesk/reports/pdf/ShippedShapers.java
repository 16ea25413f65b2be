package org.nightdesk.reports.pdf;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.pdf.FontDescription;

/** Shapers of the shipped faces, for letters whose accents no single character has. Thread-safe. */
final class ShippedShapers {

    private static final Map<String, Shaper> OPENED = new ConcurrentHashMap<>();

    private ShippedShapers() {}

    /** The shaper of a face, whose file bears its PostScript name. */
    static Shaper of(FontDescription face) {
        return OPENED.computeIfAbsent(face.getFont().getPostscriptFontName(), name -> new Shaper(() -> open(name)));
    }

    private static Font open(String name) throws IOException, java.awt.FontFormatException {
        try (InputStream in = ShippedShapers.class.getResourceAsStream("fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IOException("no font " + name);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }
}
