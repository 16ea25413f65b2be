package org.nightdesk.batch.source;

import org.nightdesk.batch.text.PlainText;

/** A source could not be read at all; the message is one line that says why, without the source's name. */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 300;

    private final boolean temporary;

    SourceException(String message, boolean temporary) {
        super(PlainText.atMost(LONGEST, PlainText.line(message)));
        this.temporary = temporary;
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
}
