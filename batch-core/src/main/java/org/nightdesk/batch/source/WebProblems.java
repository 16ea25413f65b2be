package org.nightdesk.batch.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.nightdesk.batch.source.BoundedBytes.TooLargeException;

/** What went wrong on the web, in one line for the operator. */
final class WebProblems {

    private WebProblems() {}

    /** A request that this client itself gave up. */
    static final class RefusedException extends IOException {

        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    static SourceException of(IOException e, String host, Duration timeout) {
        return switch (e) {
            case RefusedException refused -> SourceException.lasting(String.valueOf(refused.getMessage()));
            case TooLargeException large -> SourceException.lasting(String.valueOf(large.getMessage()));
            case SocketTimeoutException silent -> SourceException
                    .later("no answer for " + WebTransport.silence(timeout).plusMillis(999).toSeconds() + " s");
            case InterruptedIOException late ->
                // Not to be asked again at once: that would take as long again.
                SourceException.later("no whole answer within " + timeout.toSeconds() + " s");
            case UnknownHostException unknown -> SourceException.temporary("the host " + host + " is not known");
            case ConnectException dead -> SourceException.temporary("the host " + host + " does not answer");
            case SSLPeerUnverifiedException other ->
                SourceException.lasting("the certificate is not that of " + host);
            case SSLException insecure -> SourceException.temporary("no secure connection to " + host);
            case EOFException cut -> SourceException.temporary("the answer ends too early");
            default -> SourceException
                    .temporary("the connection broke: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        };
    }

    static String status(int code) {
        return switch (code) {
            case 401 -> "401 (needs a login)";
            case 403 -> "403 (forbidden)";
            case 404 -> "404 (not found)";
            case 407 -> "407 (the proxy needs a login)";
            case 410 -> "410 (gone)";
            case 429 -> "429 (too many requests)";
            case 500 -> "500 (server error)";
            case 503 -> "503 (not available now)";
            default -> String.valueOf(code);
        };
    }
}
