package org.nightdesk.batch.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Only one process at a time works on a store: an operating system lock, which a killed process cannot leave behind. While
 * it is held, an unfinished job in the tables can only be one whose process is dead.
 */
final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock beside a store; throws if another process has it. */
    static RunLock take(Path store) throws DeskBusyException {
        Path file = store.resolveSibling(store.getFileName() + ".lock");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                String holder = Files.readString(file).strip();
                channel.close();
                throw new DeskBusyException("another nightdesk" + (holder.isEmpty() ? "" : " (process " + holder + ")")
                        + " is at work on " + store + ": try again when it is done");
            }
            sign(channel);
            return new RunLock(channel);
        } catch (IOException e) {
            throw new DeskException("the store's folder cannot be written: " + RootCause.line(e), e);
        }
    }

    /** The process that holds a store's lock, as far as it signed and is alive. */
    static OptionalLong holder(Path store) {
        try {
            String signed = Files.readString(store.resolveSibling(store.getFileName() + ".lock")).strip();
            return signed.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(signed)).isPresent()
                    ? OptionalLong.of(Long.parseLong(signed))
                    : OptionalLong.empty();
        } catch (IOException none) {
            return OptionalLong.empty();
        }
    }

    /** Who holds the lock, for whoever finds it taken. */
    private static void sign(FileChannel channel) throws IOException {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(
                    Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException full) {
            channel.close();
            throw full;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw new DeskException("the lock cannot be released: " + RootCause.line(e), e);
        }
    }
}
