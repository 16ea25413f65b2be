package org.nightdesk.batch.source;

import java.util.concurrent.Semaphore;

/** Large documents are parsed one at a time where memory is scarce: each takes many times its own size while it is. */
final class LargeDocuments {

    private static final int LARGE = 1_000_000;

    private static final long MEMORY_OF_EACH = 400_000_000;

    private final Semaphore room = new Semaphore(
            Math.clamp(Runtime.getRuntime().maxMemory() / MEMORY_OF_EACH, 1, 2));

    /** Makes something of a document. */
    interface Parse<T> {

        T parse() throws SourceException;
    }

    /**
     * Parses once there is room.
     *
     * @param bytes the size of the document
     */
    <T> T parse(int bytes, Parse<T> parse) throws SourceException {
        boolean large = bytes > LARGE;
        if (large) {
            room.acquireUninterruptibly();
        }
        try {
            return parse.parse();
        } finally {
            if (large) {
                room.release();
            }
        }
    }
}
