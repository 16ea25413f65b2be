package org.nightdesk.reports.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;

/** A file that is there whole or not at all, even if the machine is switched off in the next moment. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes beside the file's place, forces the bytes to disk and renames; folders are made as needed. */
    public static void write(Path file, byte[] content) throws IOException {
        replace(file, content);
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException notEverywhere) {
            // Some systems cannot open a folder; there the rename alone has to do.
        }
    }

    /** The same, but that it has its place is on disk only once another file of the folder was written. */
    static void replace(Path file, byte[] content) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException nameless) {
            // Such as "No space left on device", which does not say where.
            FileSystemException named = new FileSystemException(beside.toString(), null, nameless.getMessage());
            named.addSuppressed(nameless);
            throw named;
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The same, but leaves a file alone that has this content already. */
    public static void writeIfChanged(Path file, byte[] content) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            write(file, content);
        }
    }
}
