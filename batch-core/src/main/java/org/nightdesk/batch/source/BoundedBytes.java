package org.nightdesk.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reading that stops at a limit, so that no file and no server can fill the memory. */
final class BoundedBytes {

    private BoundedBytes() {}

    /** Something is larger than it may be, wherever it comes from: to ask for it again is of no use. */
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLargeException(String message) {
            super(message);
        }
    }

    /**
     * All that a stream gives.
     *
     * @throws TooLargeException with a message fit for the reader if it gives more than the limit
     */
    static byte[] readAll(InputStream in, long limit) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > limit) {
            throw new TooLargeException(tooLarge(limit));
        }
        return bytes;
    }

    /** What is said of something beyond the limit. */
    static String tooLarge(long limit) {
        return "larger than " + (limit >= 1_000_000 ? limit / 1_000_000 + " MB" : limit + " bytes");
    }

    /** The lines of a stream, none longer than a limit. */
    static final class Lines {

        private final InputStream in;
        private final int limit;
        private byte[] line = new byte[1_024];
        private int length;

        /** @param in should be buffered */
        Lines(InputStream in, int limit) {
            this.in = in;
            this.limit = limit;
        }

        /** Goes to the next line; false at the end. */
        boolean next() throws IOException {
            length = 0;
            int read = in.read();
            if (read < 0) {
                return false;
            }
            for (; read >= 0 && read != '\n'; read = in.read()) {
                if (length < limit) {
                    if (length == line.length) {
                        line = Arrays.copyOf(line, Math.min(limit, length * 2));
                    }
                    line[length] = (byte) read;
                }
                length++;
            }
            return true;
        }

        /** The bytes of this line without its end, or null if it was longer than the limit. */
        byte @Nullable [] bytes() {
            return length > limit ? null : Arrays.copyOf(line, length);
        }
    }
}
