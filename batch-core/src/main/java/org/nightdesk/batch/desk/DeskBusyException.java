package org.nightdesk.batch.desk;

/** Another process is at work on the same store; the message is one line for the operator. */
public final class DeskBusyException extends Exception {

    private static final long serialVersionUID = 1L;

    DeskBusyException(String message) {
        super(message);
    }
}
