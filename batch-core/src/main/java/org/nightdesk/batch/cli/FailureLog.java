package org.nightdesk.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the stack trace of something unexpected goes, so that the terminal gets one line. */
final class FailureLog {

    /** Says in one line what happened, and where the stack trace is. */
    String record(Throwable failure) {
        String what = failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getClass().getSimpleName() + ": " + failure.getMessage();
        Path file = write(failure);
        return file == null ? what : what + " (details in " + file + ")";
    }

    private static @Nullable Path write(Throwable failure) {
        try {
            Path file = Files.createTempFile("nightdesk-", ".log");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
                failure.printStackTrace(writer);
            }
            return file;
        } catch (IOException nowhere) {
            return null;
        }
    }
}
