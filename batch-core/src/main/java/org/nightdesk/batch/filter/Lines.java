package org.nightdesk.batch.filter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a UTF-8 stream, one at a time; a line that is too long or not UTF-8 is told, and the next one is read. */
final class Lines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private long number;

    /**
     * @param longest how many bytes a line may have
     */
    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * A line.
     *
     * @param number  1 for the first one
     * @param text    the line without its end; empty where there is a problem
     * @param problem what is wrong with it, or null
     */
    record Line(long number, String text, @Nullable String problem) {}

    /** Whether a line, or a part of one, can be read without waiting for it. */
    boolean waiting() throws IOException {
        return position < filled || in.available() > 0;
    }

    /** The next line that is not blank, or null at the end. */
    @Nullable
    Line next() throws IOException {
        while (position < filled || fill()) {
            Line line = read();
            if (line.problem() != null || !line.text().isBlank()) {
                return line;
            }
        }
        return null;
    }

    private Line read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        boolean ended = false;
        boolean tooLong = false;
        while (!ended && (position < filled || fill())) {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= bytes.size() + end - position > longest;
            if (!tooLong) {
                bytes.write(buffer, position, end - position);
            }
            ended = end < filled;
            position = end + 1;
        }
        number++;
        return tooLong ? new Line(number, "", "is longer than " + longest + " bytes") : decode(bytes.toByteArray());
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    private Line decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return new Line(number, marked ? text.substring(1) : text, null);
        } catch (CharacterCodingException e) {
            return new Line(number, "", "is not UTF-8");
        }
    }
}
