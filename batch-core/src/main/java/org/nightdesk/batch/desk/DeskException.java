package org.nightdesk.batch.desk;

/** A job failed, or what is asked for is not there; the message is one line for the operator. */
public final class DeskException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeskException(String message) {
        super(message);
    }

    DeskException(String message, Throwable cause) {
        super(message, cause);
    }
}
