package org.nightdesk.batch.config;

/** The configuration cannot be used. The message is one line for the operator: file, line or key, and what to do. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message) {
        super(message);
    }
}
