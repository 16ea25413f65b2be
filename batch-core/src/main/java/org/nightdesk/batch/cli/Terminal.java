package org.nightdesk.batch.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a command reads and writes: UTF-8 in both directions, whatever the locale.
 *
 * @param in          standard input
 * @param results     standard output as bytes, for the filters
 * @param out         standard output as text: results, and nothing else
 * @param err         standard error: everything that is not a result
 * @param interactive whether a person watches standard error
 * @param environment the environment variables; null for one that is not set
 */
record Terminal(InputStream in, StandardOutput results, PrintWriter out, PrintWriter err, boolean interactive,
        Function<String, @Nullable String> environment) {

    static Terminal of(InputStream in, OutputStream out, OutputStream err, boolean interactive,
            Function<String, @Nullable String> environment) {
        StandardOutput results = new StandardOutput(out);
        return new Terminal(in, results, text(results), text(err), interactive, environment);
    }

    /** The terminal of this process. The launcher says whether a person watches, since Java cannot ask for one stream. */
    static Terminal ofProcess() {
        // System.out would swallow a full disk.
        return of(System.in, new FileOutputStream(FileDescriptor.out), System.err, isInteractive(), System::getenv);
    }

    static boolean isInteractive() {
        return Boolean.getBoolean("nightdesk.interactive");
    }

    /** One line on standard error. What comes from outside may bear line breaks and escapes; they end here. */
    void tell(String line) {
        err.println(plain(line));
        err.flush();
    }

    static String plain(String line) {
        return line.replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cntrl}", "?");
    }

    private static PrintWriter text(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
