package org.nightdesk.batch.config;

import org.nightdesk.batch.config.MailSettings.Security;

/**
 * An account on a mail server that is read.
 *
 * @param host     its name or address
 * @param port     1 to 65535
 * @param security how the connection is protected
 * @param user     the account
 * @param password its password; never written to a log
 */
public record MailAccount(String host, int port, Security security, String user, String password) {

    @Override
    public String toString() {
        return "MailAccount[" + host + ":" + port + " " + security + "]";
    }
}
