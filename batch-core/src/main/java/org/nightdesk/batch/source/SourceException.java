package org.nightdesk.batch.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.text.PlainText;

/** A source could not be read at all; the message is one line that says why, without the source's name. */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 300;

    private final boolean temporary;
    private final int status;
    private final transient @Nullable Instant notBefore;

    SourceException(String message, boolean temporary) {
        this(message, temporary, 0, null);
    }

    /**
     * @param status    the status of the server's answer, or 0 if there was none
     * @param notBefore when the server allows to be asked again, or null if it did not say
     */
    SourceException(String message, boolean temporary, int status, @Nullable Instant notBefore) {
        super(PlainText.atMost(LONGEST, PlainText.line(message)));
        this.temporary = temporary;
        this.status = status;
        this.notBefore = notBefore;
    }

    static SourceException lasting(String message) {
        return new SourceException(message, false);
    }

    static SourceException temporary(String message) {
        return new SourceException(message, true);
    }

    /** Whether the same request may well succeed a little later: a busy server, a broken connection. */
    public boolean isTemporary() {
        return temporary;
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
