package org.nightdesk.batch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --input} and {@code --output} of a filter; standard input and output where they are not given. */
final class Streams {

    @Option(names = {"-i", "--input"}, paramLabel = "FILE", description = "Read this instead of standard input.")
    @Nullable
    private Path input;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write this instead of standard output.")
    @Nullable
    private Path output;

    /** What a filter does between its streams. */
    interface Work {

        /**
         * Reads the one and writes the other.
         *
         * @return how many items were refused
         */
        long run(InputStream in, OutputStream out) throws IOException;
    }

    @Nullable
    Path input() {
        return input;
    }

    @Nullable
    Path output() {
        return output;
    }

    /** Runs a filter between the streams that were asked for. */
    ExitCode run(Terminal terminal, Work work) throws IOException {
        long refused;
        try (InputStream in = input == null ? terminal.in() : open(input)) {
            refused = output == null ? work.run(in, terminal.results()) : write(in, output, work);
        }
        return refused == 0 ? ExitCode.DONE : ExitCode.REJECTED;
    }

    static InputStream open(Path file) {
        if (Files.isDirectory(file)) {
            throw new CommandFailure(ExitCode.FAILED, file + " is a folder");
        }
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILED, unreadable(file));
        }
    }

    static String unreadable(Path file) {
        return file + (Files.exists(file) ? " cannot be read" : " does not exist");
    }

    /** A file gets its name when it is whole; a pipe or device is written to as it is. */
    private static long write(InputStream in, Path file, Work work) throws IOException {
        Path part = Files.exists(file) && !Files.isRegularFile(file)
                ? file
                : file.resolveSibling(file.getFileName() + ".part");
        OutputStream stream;
        try {
            stream = Files.newOutputStream(part);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILED, file + " cannot be written");
        }
        try {
            long refused;
            try (OutputStream out = stream) {
                refused = work.run(in, out);
            }
            if (!part.equals(file)) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return refused;
        } finally {
            if (!part.equals(file)) {
                Files.deleteIfExists(part);
            }
        }
    }
}
