package org.nightdesk.reports.pdf;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.FontDescription;
import org.openpdf.pdf.ITextFSFont;

/**
 * All faces that a style sheet names in one {@code font-family}, in that order, and behind them the fonts of the machine: a
 * character is set from the first face that has it, as a browser does. What no face has becomes an empty square, an emoji
 * its name in brackets.
 */
final class FontChain extends ITextFSFont {

    private static final int EMPTY_SQUARE = 0x25A1;
    private static final int FLAG_A = 0x1F1E6;
    private static final int FLAG_Z = 0x1F1FF;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Scripts whose letters keep their form and place beside any other. */
    private static final Set<UnicodeScript> PLAIN = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN, UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN, UnicodeScript.GEORGIAN, UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO, UnicodeScript.ETHIOPIC,
            UnicodeScript.CHEROKEE, UnicodeScript.CANADIAN_ABORIGINAL, UnicodeScript.COPTIC, UnicodeScript.YI,
            UnicodeScript.BRAILLE, UnicodeScript.RUNIC, UnicodeScript.OGHAM, UnicodeScript.GOTHIC,
            UnicodeScript.TIFINAGH);

    private final List<FontDescription> faces;
    private final SystemFonts system;

    /**
     * A chain of faces at one size.
     *
     * @param faces at least one; one of them should have the empty square, U+25A1
     * @param size  in dots
     */
    FontChain(List<FontDescription> faces, SystemFonts system, float size) {
        super(faces.getFirst(), size);
        this.faces = List.copyOf(faces);
        this.system = system;
    }

    /**
     * Divides a text into runs of one face each, from left to right; characters that draw nothing are left out.
     *
     * @param rightToLeft the direction of the paragraph
     */
    List<TextRun> runs(String text, boolean rightToLeft) {
        FontDescription first = faces.getFirst();
        if (!rightToLeft && text.codePoints().allMatch(c -> first.getFont().charExists(c) && stands(c))) {
            return List.of(new TextRun.Plain(first, text));
        }
        List<TextRun> runs = new ArrayList<>();
        for (VisualOrder.Stretch stretch : VisualOrder.of(Normalizer.normalize(text, Normalizer.Form.NFC),
                rightToLeft)) {
            runs.addAll(runs(stretch));
        }
        return runs;
    }

    /** What is drawn where a word is divided. */
    TextRun.Plain hyphen() {
        return new TextRun.Plain(faces.getFirst(), "-");
    }

    private List<TextRun> runs(VisualOrder.Stretch stretch) {
        List<TextRun> runs = new ArrayList<>();
        StringBuilder together = new StringBuilder();
        BorrowedFont shaper = null;
        for (int c : stretch.text().codePoints().toArray()) {
            BorrowedFont next = shaperOf(c, shaper);
            if (shaper != null && !shaper.equals(next)) {
                addShaped(runs, shaper, together, stretch.rightToLeft());
            }
            shaper = next;
            if (next != null) {
                together.appendCodePoint(c);
            } else if (!drawsNothing(c)) {
                append(runs, plain(c));
            }
        }
        if (shaper != null) {
            addShaped(runs, shaper, together, stretch.rightToLeft());
        }
        return stretch.rightToLeft() ? runs.reversed().stream().map(FontChain::turned).toList() : runs;
    }

    /** The font that shapes a character together with those before it, or null if it is drawn by itself. */
    private @Nullable BorrowedFont shaperOf(int c, @Nullable BorrowedFont before) {
        UnicodeScript script = UnicodeScript.of(c);
        if (!PLAIN.contains(script)) {
            return system.fontFor(c).orElse(null);
        }
        boolean joins = c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER || script == UnicodeScript.INHERITED;
        return before != null && before.has(c) && (joins || !inChain(c)) ? before : null;
    }

    private void addShaped(List<TextRun> runs, BorrowedFont shaper, StringBuilder together, boolean rightToLeft) {
        String text = together.toString();
        together.setLength(0);
        shaper.shape(text, rightToLeft).ifPresentOrElse(runs::add,
                () -> text.codePoints().forEach(c -> append(runs, missing(c))));
    }

    private TextRun plain(int c) {
        int drawn = Character.isSpaceChar(c) && !inChain(c) ? ' ' : twin(c);
        for (FontDescription face : faces) {
            if (face.getFont().charExists(drawn)) {
                return new TextRun.Plain(face, Character.toString(drawn));
            }
        }
        if (!PLAIN.contains(UnicodeScript.of(c))) {
            return missing(c);
        }
        return system.fontFor(c).<TextRun>map(font -> new TextRun.Plain(font.face(), Character.toString(c)))
                .orElseGet(() -> missing(c));
    }

    private TextRun missing(int c) {
        FontDescription withSquare = faces.stream().filter(face -> face.getFont().charExists(EMPTY_SQUARE)).findFirst()
                .orElse(faces.getFirst());
        String drawn = Character.isEmojiPresentation(c) ? "[" + emojiName(c) + "]" : Character.toString(EMPTY_SQUARE);
        return new TextRun.Missing(withSquare, drawn, Character.toString(c));
    }

    /** Such as "rocket"; a flag is two letters. */
    private static String emojiName(int c) {
        if (c >= FLAG_A && c <= FLAG_Z) {
            return Character.toString('A' + c - FLAG_A);
        }
        String name = Character.getName(c);
        return name == null ? String.format("U+%04X", c) : name.toLowerCase(Locale.ROOT);
    }

    private boolean inChain(int c) {
        return faces.stream().anyMatch(face -> face.getFont().charExists(c));
    }

    private static void append(List<TextRun> runs, TextRun next) {
        TextRun last = runs.isEmpty() ? null : runs.getLast();
        if (last instanceof TextRun.Plain a && next instanceof TextRun.Plain b && a.face().equals(b.face())) {
            runs.set(runs.size() - 1, new TextRun.Plain(a.face(), a.text() + b.text()));
        } else if (last instanceof TextRun.Missing a && next instanceof TextRun.Missing b
                && a.face().equals(b.face())) {
            runs.set(runs.size() - 1, new TextRun.Missing(a.face(), a.text() + b.text(), a.missing() + b.missing()));
        } else {
            runs.add(next);
        }
    }

    private static TextRun turned(TextRun run) {
        return run instanceof TextRun.Plain plain
                ? new TextRun.Plain(plain.face(), VisualOrder.reversed(plain.text()))
                : run;
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

    /** Whether a character can be drawn as it stands, without a look at its neighbours. */
    private static boolean stands(int c) {
        return !drawsNothing(c) && c == twin(c) && Character.getType(c) != Character.NON_SPACING_MARK;
    }

    /** Soft hyphens, joiners, direction marks, variation selectors, skin tones, controls. */
    private static boolean drawsNothing(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.CONTROL -> true;
            default -> (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF)
                    || Character.isEmojiModifier(c);
        };
    }
}
