package org.nightdesk.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.nightdesk.batch.desk.RootCause;

/** Where the stack trace of something unexpected goes, so that the terminal gets one line. */
final class FailureLog {

    private FailureLog() {}

    /** Says in one line what happened, and where the stack trace is: in the desk's log, or in a file of its own. */
    static String record(Throwable failure) {
        String what = line(failure);
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        try {
            Path log = LogSetup.file();
            Path file = log == null ? Files.createTempFile("nightdesk-", ".log") : log;
            Files.writeString(file, trace + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return what + " (details in " + file + ")";
        } catch (IOException nowhere) {
            return what;
        }
    }

    /**
     * Says in one line what happened. Our own exceptions say it themselves, and trouble with files has its words; of others the
     * kind belongs to the message.
     */
    static String line(Throwable failure) {
        if ((failure instanceof UncheckedIOException ? failure.getCause() : failure) instanceof IOException trouble) {
            return RootCause.words(trouble);
        }
        String kind = failure.getClass().getSimpleName();
        if (failure.getMessage() == null) {
            return kind;
        }
        boolean ours = failure.getClass().getName().startsWith("org.nightdesk.");
        return ours ? failure.getMessage() : kind + ": " + failure.getMessage();
    }
}
