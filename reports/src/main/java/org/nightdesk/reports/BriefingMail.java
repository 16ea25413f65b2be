package org.nightdesk.reports;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.nightdesk.templates.model.Briefing;

/** A briefing to one message for one recipient: text part, HTML part, PDF attached. */
public final class BriefingMail {

    /**
     * Writes the message. Its Message-ID and date come from the edition and the recipient: should the same message ever be
     * sent again, it is recognisable as the same.
     *
     * @param session   the mail session it will be sent by
     * @param from      the sender's address, with or without a name
     * @param recipient one address
     * @param pdf       the edition's PDF
     */
    public MimeMessage message(Session session, String from, String recipient, Briefing briefing, byte[] pdf)
            throws MessagingException {
        throw new UnsupportedOperationException();
    }
}
