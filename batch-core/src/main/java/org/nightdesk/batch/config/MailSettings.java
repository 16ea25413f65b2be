package org.nightdesk.batch.config;

import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.MailProfile;
import org.nightdesk.templates.model.SubjectPattern;

/**
 * The SMTP server that mail is handed to.
 *
 * @param host     its name or address
 * @param port     1 to 65535
 * @param security how the connection is protected
 * @param user     the account, or null for none
 * @param password its password, or null; never written to a log
 * @param from     the sender's address, with or without a name
 * @param subject  of the messages, or null for the usual one
 * @param attached the largest PDF that is attached, in bytes; 0 for none
 */
public record MailSettings(String host, int port, Security security, @Nullable String user, @Nullable String password,
        String from, @Nullable SubjectPattern subject, long attached) {

    /** With the usual subject and limit. */
    public MailSettings(String host, int port, Security security, @Nullable String user, @Nullable String password,
            String from) {
        this(host, port, security, user, password, from, null, MailProfile.USUALLY_ATTACHED);
    }

    /** How the connection is protected. */
    public enum Security {
        /** Not at all: for a server on this machine. */
        NONE,
        /** Plain at first, then TLS is required, or nothing is sent. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + " " + security + "]";
    }
}
