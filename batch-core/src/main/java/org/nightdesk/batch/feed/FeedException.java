package org.nightdesk.batch.feed;

/** Something is no feed; the message is one line that says what it is instead. */
public final class FeedException extends Exception {

    private static final long serialVersionUID = 1L;

    FeedException(String message) {
        super(message);
    }
}
