package org.nightdesk.templates.model;

/** A theme that cannot be used: the message is one line that names file, line and what is wrong there. */
public final class ThemeException extends RuntimeException {

    public ThemeException(String message, Throwable cause) {
        super(message, cause);
    }

    public ThemeException(String message) {
        super(message);
    }
}
