package org.nightdesk.batch.text;

/** Bytes that are no text; the message is a short fixed phrase. */
public final class UnreadableTextException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableTextException(String reason) {
        super(reason);
    }
}
