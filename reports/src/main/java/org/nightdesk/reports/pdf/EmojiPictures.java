package org.nightdesk.reports.pdf;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.Image;

/**
 * The pictures of an emoji font such as Noto Color Emoji: PNG files in the tables CBLC and CBDT of the OpenType format. A whole
 * sequence has one picture. Used by one document, by one thread.
 */
final class EmojiPictures {

    /** The only forms of tables and pictures that such fonts use. */
    private static final int WIDE_OFFSETS = 1;
    private static final int NARROW_OFFSETS = 3;
    private static final int PNG_WITH_SMALL_METRICS = 17;
    private static final int LARGEST_TABLE = 1 << 20;
    private static final int LARGEST_PICTURE = 1 << 18;

    private final Path file;
    private final Shaper shaper;
    private final int em;
    private final Map<Integer, long[]> places;
    private final Map<Integer, Optional<Picture>> pictures = new HashMap<>();

    private EmojiPictures(Path file, int em, Map<Integer, long[]> places) {
        this.file = file;
        this.shaper = new Shaper(() -> Font.createFonts(file.toFile())[0]);
        this.em = em;
        this.places = places;
    }

    /**
     * A picture, measured in ems.
     *
     * @param top     how far its upper edge lies above the base line
     * @param advance how far the next letter is from where it begins
     */
    record Picture(Image image, float width, float height, float top, float advance) {}

    /** Opens a font; empty if it has no such pictures. */
    static Optional<EmojiPictures> open(Path file) {
        try (RandomAccessFile font = new RandomAccessFile(file.toFile(), "r")) {
            long[] index = table(font, "CBLC");
            long[] data = table(font, "CBDT");
            if (index[1] == 0 || data[1] == 0 || index[1] > LARGEST_TABLE) {
                return Optional.empty();
            }
            ByteBuffer sizes = read(font, index[0], (int) index[1]);
            return Optional.of(new EmojiPictures(file, sizes.get(8 + 45) & 0xFF, places(sizes, data[0])));
        } catch (IOException | RuntimeException broken) {
            // A file that is not what its name says; the names of the signs stand on the page instead.
            return Optional.empty();
        }
    }

    /** The picture of a whole sequence, if the font has one for it. */
    Optional<Picture> of(String sequence) {
        return shaper.shape(sequence, false).filter(glyphs -> glyphs.getNumGlyphs() == 1)
                .map((GlyphVector glyphs) -> glyphs.getGlyphCode(0))
                .flatMap(glyph -> pictures.computeIfAbsent(glyph, this::picture));
    }

    private Optional<Picture> picture(int glyph) {
        long[] place = places.get(glyph);
        if (place == null || place[1] > LARGEST_PICTURE) {
            return Optional.empty();
        }
        try (RandomAccessFile font = new RandomAccessFile(file.toFile(), "r")) {
            ByteBuffer entry = read(font, place[0], (int) place[1]);
            byte[] png = new byte[entry.getInt(5)];
            entry.get(9, png);
            return Optional.of(new Picture(Image.getInstance(png), unsigned(entry, 1), unsigned(entry, 0),
                    (float) entry.get(3) / em, unsigned(entry, 4)));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private float unsigned(ByteBuffer entry, int at) {
        return (float) (entry.get(at) & 0xFF) / em;
    }

    /** Where each glyph's picture lies in the file, and its length. */
    private static Map<Integer, long[]> places(ByteBuffer sizes, long data) {
        Map<Integer, long[]> places = new HashMap<>();
        int list = sizes.getInt(8);
        int count = sizes.getInt(8 + 8);
        for (int i = 0; i < count; i++) {
            int first = sizes.getShort(list + 8 * i) & 0xFFFF;
            int last = sizes.getShort(list + 8 * i + 2) & 0xFFFF;
            int part = list + sizes.getInt(list + 8 * i + 4);
            int form = sizes.getShort(part);
            if (sizes.getShort(part + 2) == PNG_WITH_SMALL_METRICS
                    && (form == WIDE_OFFSETS || form == NARROW_OFFSETS)) {
                long begin = data + (sizes.getInt(part + 4) & 0xFFFFFFFFL);
                for (int glyph = first; glyph <= last; glyph++) {
                    long from = offset(sizes, part + 8, form, glyph - first);
                    long to = offset(sizes, part + 8, form, glyph - first + 1);
                    if (to > from) {
                        places.put(glyph, new long[]{begin + from, to - from});
                    }
                }
            }
        }
        return places;
    }

    private static long offset(ByteBuffer sizes, int list, int form, int index) {
        return form == WIDE_OFFSETS
                ? sizes.getInt(list + 4 * index) & 0xFFFFFFFFL
                : sizes.getShort(list + 2 * index) & 0xFFFF;
    }

    /** Offset and length of a table, or zeros. */
    private static long[] table(RandomAccessFile font, String tag) throws IOException {
        int count = read(font, 4, 2).getShort(0);
        ByteBuffer directory = read(font, 12, 16 * count);
        for (int at = 0; at < 16 * count; at += 16) {
            byte[] name = new byte[4];
            directory.get(at, name);
            if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
                return new long[]{directory.getInt(at + 8) & 0xFFFFFFFFL, directory.getInt(at + 12) & 0xFFFFFFFFL};
            }
        }
        return new long[2];
    }

    private static ByteBuffer read(RandomAccessFile font, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        font.seek(at);
        font.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
