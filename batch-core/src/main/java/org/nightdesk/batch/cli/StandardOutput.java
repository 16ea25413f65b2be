package org.nightdesk.batch.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output, which knows whether its reader has gone, as {@code head} does once it has seen enough. */
final class StandardOutput extends FilterOutputStream {

    private volatile boolean unread;

    StandardOutput(OutputStream out) {
        super(out);
    }

    /** Whether what was written last found no reader: that is no failure, but there is nothing left to do. */
    boolean isUnread() {
        return unread;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException broken) {
            // Java has no other sign of it than the system's own words, which keep this one in most languages.
            unread = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
            throw broken;
        }
    }
}
