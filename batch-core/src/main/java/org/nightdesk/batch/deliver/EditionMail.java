package org.nightdesk.batch.deliver;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.nightdesk.batch.store.EditionKey;

/** Writes the messages of one edition: the same edition and recipient give the same message. */
interface EditionMail {

    /** The message for one recipient. */
    MimeMessage message(Session session, String recipient) throws MessagingException;

    /** Where editions come from. */
    interface Source {

        /**
         * An edition, read once for all its recipients.
         *
         * @throws IOException if it cannot be mailed, with the reason in one line
         */
        EditionMail open(EditionKey edition) throws IOException;
    }
}
