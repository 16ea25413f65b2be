package org.nightdesk.reports.pdf;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

    private static final Pattern CLUSTER = Pattern.compile("\\X");

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

    /** Divides a text into runs of one face each, from left to right; characters that draw nothing are left out. */
    List<TextRun> runs(String text, Reading reading) {
        FontDescription first = faces.getFirst();
        if (!reading.rightToLeft() && text.codePoints().allMatch(c -> first.getFont().charExists(c) && stands(c))) {
            return List.of(new TextRun.Plain(first, text));
        }
        List<TextRun> runs = new ArrayList<>();
        for (VisualOrder.Stretch stretch : VisualOrder.of(Normalizer.normalize(text, Normalizer.Form.NFC),
                reading.rightToLeft())) {
            runs.addAll(runs(stretch, reading.han(text)));
        }
        return runs;
    }

    /** What is drawn where a word is divided. */
    TextRun.Plain hyphen() {
        return new TextRun.Plain(faces.getFirst(), "-");
    }

    private List<TextRun> runs(VisualOrder.Stretch stretch, Han han) {
        List<TextRun> runs = new ArrayList<>();
        StringBuilder together = new StringBuilder();
        BorrowedFont shaper = null;
        for (String cluster : clusters(stretch.text())) {
            TextRun whole = whole(cluster, han);
            if (whole != null) {
                if (shaper != null) {
                    addShaped(runs, shaper, together, stretch.rightToLeft());
                    shaper = null;
                }
                append(runs, whole);
                continue;
            }
            for (int c : cluster.codePoints().toArray()) {
                BorrowedFont next = shaperOf(c, shaper, han);
                if (shaper != null && !shaper.equals(next)) {
                    addShaped(runs, shaper, together, stretch.rightToLeft());
                }
                shaper = next;
                if (next != null) {
                    together.appendCodePoint(c);
                } else if (!drawsNothing(c)) {
                    append(runs, plain(c, han));
                }
            }
        }
        if (shaper != null) {
            addShaped(runs, shaper, together, stretch.rightToLeft());
        }
        return stretch.rightToLeft() ? runs.reversed().stream().map(FontChain::turned).toList() : runs;
    }

    /** What a reader takes for one character: a letter with its marks, an emoji with all its parts. */
    private static List<String> clusters(String text) {
        return CLUSTER.matcher(text).results().map(MatchResult::group).toList();
    }

    /** A cluster whose parts cannot be drawn one by one, or null. */
    private @Nullable TextRun whole(String cluster, Han han) {
        if (Emoji.is(cluster)) {
            return system.picture(cluster)
                    .<TextRun>map(picture -> new TextRun.Emblem(faces.getFirst(), cluster, picture))
                    .orElseGet(() -> Emoji.isPlain(cluster) ? plain(cluster.codePointAt(0), han) : missing(cluster));
        }
        boolean marked = PLAIN.contains(UnicodeScript.of(cluster.codePointAt(0)))
                && cluster.codePoints().skip(1).anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK
                        && !drawsNothing(c));
        if (!marked) {
            return null;
        }
        for (FontDescription face : faces) {
            if (cluster.codePoints().allMatch(c -> face.getFont().charExists(c))) {
                return ShippedShapers.of(face).shape(cluster, false)
                        .<TextRun>map(glyphs -> new TextRun.Shaped(face, cluster, glyphs)).orElse(null);
            }
        }
        return system.fontFor(cluster.codePointBefore(cluster.length()), han)
                .filter(font -> cluster.codePoints().allMatch(font::has)).flatMap(font -> font.shape(cluster, false))
                .orElse(null);
    }

    /** The font that shapes a character together with those before it, or null if it is drawn by itself. */
    private @Nullable BorrowedFont shaperOf(int c, @Nullable BorrowedFont before, Han han) {
        UnicodeScript script = UnicodeScript.of(c);
        if (!PLAIN.contains(script)) {
            return system.fontFor(c, han).orElse(null);
        }
        boolean joins = c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER || script == UnicodeScript.INHERITED;
        return before != null && before.has(c) && (joins || !inChain(c)) ? before : null;
    }

    private void addShaped(List<TextRun> runs, BorrowedFont shaper, StringBuilder together, boolean rightToLeft) {
        String text = together.toString();
        together.setLength(0);
        shaper.shape(text, rightToLeft).ifPresentOrElse(runs::add,
                () -> clusters(text).forEach(cluster -> append(runs, missing(cluster))));
    }

    private TextRun plain(int c, Han han) {
        int drawn = Character.isSpaceChar(c) && !inChain(c) ? ' ' : twin(c);
        for (FontDescription face : faces) {
            if (face.getFont().charExists(drawn)) {
                return new TextRun.Plain(face, Character.toString(drawn));
            }
        }
        String text = Character.toString(c);
        if (!PLAIN.contains(UnicodeScript.of(c))) {
            return missing(text);
        }
        return system.fontFor(c, han).<TextRun>map(font -> new TextRun.Plain(font.face(), text))
                .orElseGet(() -> missing(text));
    }

    private TextRun missing(String cluster) {
        FontDescription withSquare = faces.stream().filter(face -> face.getFont().charExists(EMPTY_SQUARE)).findFirst()
                .orElse(faces.getFirst());
        String drawn = Emoji.is(cluster) ? "[" + Emoji.name(cluster) + "]" : Character.toString(EMPTY_SQUARE);
        return new TextRun.Missing(withSquare, drawn, cluster);
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
    static boolean drawsNothing(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.CONTROL -> true;
            default -> (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF)
                    || Character.isEmojiModifier(c);
        };
    }
}
