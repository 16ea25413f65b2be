package org.nightdesk.batch.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Bodies read side by side, of which only a few may be large at the same time: many servers that send all they are allowed to
 * would fill the memory otherwise.
 */
final class LargeBodies {

    private static final int SMALL = 1 << 20;

    private static final int AT_ONCE = 12;

    private final Semaphore room = new Semaphore(AT_ONCE, true);

    /**
     * All that a stream gives.
     *
     * @param wait how long to wait for room, if it is large
     * @throws IOException if it gives more than the limit, or is large and no room comes free
     */
    byte[] read(InputStream in, long limit, Duration wait) throws IOException {
        byte[] head = in.readNBytes((int) Math.min(SMALL, limit + 1));
        if (head.length > limit) {
            throw new IOException(BoundedBytes.tooLarge(limit));
        } else if (head.length < SMALL) {
            return head;
        }
        if (!enter(wait)) {
            throw new InterruptedIOException("no room");
        }
        try {
            ByteArrayOutputStream whole = new ByteArrayOutputStream(2 * SMALL);
            whole.write(head);
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                whole.write(part, 0, read);
                if (whole.size() > limit) {
                    throw new IOException(BoundedBytes.tooLarge(limit));
                }
            }
            return whole.toByteArray();
        } finally {
            room.release();
        }
    }

    private boolean enter(Duration wait) throws IOException {
        try {
            return room.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the fetch was broken off");
        }
    }
}
