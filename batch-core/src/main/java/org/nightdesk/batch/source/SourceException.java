package org.nightdesk.batch.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.text.PlainText;

/** A source could not be read at all; the message is one line that says why, without the source's name. */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 300;

    private final Hope hope;
    private final int status;
    private final transient @Nullable Instant notBefore;

    /** Whether the same request may do better another time. */
    enum Hope {
        NONE, LATER, AT_ONCE
    }

    private SourceException(String message, Hope hope) {
        this(message, hope, 0, null);
    }

    /**
     * @param status    the status of the server's answer, or 0 if there was none
     * @param notBefore when the server allows to be asked again, or null if it did not say
     */
    SourceException(String message, Hope hope, int status, @Nullable Instant notBefore) {
        super(PlainText.atMost(LONGEST, PlainText.line(message)));
        this.hope = hope;
        this.status = status;
        this.notBefore = notBefore;
    }

    static SourceException lasting(String message) {
        return new SourceException(message, Hope.NONE);
    }

    static SourceException later(String message) {
        return new SourceException(message, Hope.LATER);
    }

    static SourceException temporary(String message) {
        return new SourceException(message, Hope.AT_ONCE);
    }

    /** The same problem of something that was needed first. */
    SourceException about(String what) {
        return new SourceException(what + ": " + getMessage(), hope, 0, notBefore);
    }

    /** Whether the same request may well succeed when it is made at once again: a broken connection. */
    public boolean isTemporary() {
        return hope == Hope.AT_ONCE;
    }

    /** Whether the same request may succeed in some hours: a busy or silent server. */
    public boolean mayPass() {
        return hope != Hope.NONE;
    }

    /** When the server allows to be asked again, or null if it did not say. */
    public @Nullable Instant notBefore() {
        return notBefore;
    }

    /** Whether the server said that there is no such thing, or none for us. */
    boolean isMissing() {
        return status >= 400 && status < 500 && status != 429;
    }
}
