package org.nightdesk.reports.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.pdf.FontDescription;
import org.openpdf.pdf.ITextFSFont;

/**
 * All faces that a style sheet names in one {@code font-family}, in that order: a character is set from the first face
 * that has it, as a browser does. What no face has becomes an empty square.
 */
final class FontChain extends ITextFSFont {

    private static final int EMPTY_SQUARE = 0x25A1;

    private final List<FontDescription> faces;

    /**
     * A chain of faces at one size.
     *
     * @param faces at least one; one of them should have the empty square, U+25A1
     * @param size  in dots
     */
    FontChain(List<FontDescription> faces, float size) {
        super(faces.getFirst(), size);
        this.faces = List.copyOf(faces);
    }

    /** Divides a text into runs of one face each; characters that draw nothing are left out. */
    List<TextRun> runs(String text) {
        FontDescription first = faces.getFirst();
        if (text.codePoints().allMatch(c -> first.getFont().charExists(c) && !drawsNothing(c) && c == twin(c))) {
            return List.of(new TextRun(first, text, ""));
        }
        List<TextRun> runs = new ArrayList<>();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(c -> !drawsNothing(c))
                .mapToObj(this::runOf).forEach(run -> append(runs, run));
        return runs;
    }

    private TextRun runOf(int c) {
        int drawn = Character.isSpaceChar(c) && !hasGlyph(c) ? ' ' : twin(c);
        for (FontDescription face : faces) {
            if (face.getFont().charExists(drawn)) {
                return new TextRun(face, Character.toString(drawn), "");
            }
        }
        FontDescription withSquare = faces.stream().filter(face -> face.getFont().charExists(EMPTY_SQUARE)).findFirst()
                .orElse(faces.getFirst());
        return new TextRun(withSquare, Character.toString(EMPTY_SQUARE), Character.toString(c));
    }

    private boolean hasGlyph(int c) {
        return faces.stream().anyMatch(face -> face.getFont().charExists(c));
    }

    private static void append(List<TextRun> runs, TextRun next) {
        if (!runs.isEmpty() && runs.getLast().joins(next)) {
            runs.add(runs.removeLast().join(next));
        } else {
            runs.add(next);
        }
    }

    /**
     * The commoner of two characters that share a glyph. A document knows one character for each glyph, that of its first
     * use: a no-break space on page 1 would turn every space into one for those who copy from it.
     */
    private static int twin(int c) {
        return switch (c) {
            case '\u00A0' -> ' ';
            case '\u2010', '\u2011' -> '-';
            case '\u02BB' -> '\u2018';
            case '\u02BC' -> '\u2019';
            default -> c;
        };
    }

    /** Soft hyphens, joiners, direction marks, variation selectors, controls. */
    private static boolean drawsNothing(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.CONTROL -> true;
            default -> (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        };
    }
}
