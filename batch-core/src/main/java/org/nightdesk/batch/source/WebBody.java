package org.nightdesk.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.source.BoundedBytes.TooLargeException;

/**
 * The body of an answer. Hundreds of servers are asked at once, and each may send all that it is allowed to: what is large
 * waits on the disk, in a file that nobody else sees and that is gone with the process.
 */
final class WebBody implements AutoCloseable {

    /** Nothing. */
    static final WebBody EMPTY = new WebBody(new byte[0], 0, null);

    private static final int SMALL = 1 << 19;

    private final byte[] head;
    private final int size;
    private final @Nullable FileChannel file;

    private WebBody(byte[] head, int size, @Nullable FileChannel file) {
        this.head = head;
        this.size = size;
        this.file = file;
    }

    /**
     * All that a stream gives.
     *
     * @throws TooLargeException if it gives more than the limit
     */
    static WebBody read(InputStream in, long limit) throws IOException {
        byte[] head = in.readNBytes((int) Math.min(SMALL, limit + 1));
        if (head.length > limit) {
            throw new TooLargeException(BoundedBytes.tooLarge(limit));
        } else if (head.length < SMALL) {
            return new WebBody(head, head.length, null);
        }
        Path place = Files.createTempFile("nightdesk", ".body");
        FileChannel file = FileChannel.open(place, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        try {
            int size = write(file, head, head.length);
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                size += write(file, part, read);
                if (size > limit) {
                    throw new TooLargeException(BoundedBytes.tooLarge(limit));
                }
            }
            return new WebBody(head, size, file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /**
     * The beginning of a stream; what comes behind it is not asked for.
     *
     * @param most how many bytes
     */
    static WebBody begun(InputStream in, int most) throws IOException {
        byte[] begin = in.readNBytes(most);
        return new WebBody(begin, begin.length, null);
    }

    private static int write(FileChannel file, byte[] bytes, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        return length;
    }

    int size() {
        return size;
    }

    /** Whether it waits on the disk. */
    boolean isLarge() {
        return file != null;
    }

    /** Its first bytes, half a megabyte of them or all. */
    byte[] head() {
        return head;
    }

    /** All its bytes. */
    byte[] bytes() throws SourceException {
        if (file == null) {
            return head;
        }
        ByteBuffer whole = ByteBuffer.wrap(Arrays.copyOf(head, size)).position(head.length);
        try {
            int read = 0;
            while (whole.hasRemaining() && read >= 0) {
                read = file.read(whole, whole.position());
            }
        } catch (IOException e) {
            throw SourceException.temporary("what was kept of the answer cannot be read: " + e.getMessage());
        }
        return whole.array();
    }

    @Override
    public void close() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                // It was only to be read, and its place is free with the process at the latest.
                return;
            }
        }
    }
}
