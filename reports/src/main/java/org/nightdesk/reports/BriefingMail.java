package org.nightdesk.reports;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import org.nightdesk.reports.mail.Letter;
import org.nightdesk.reports.mail.LetterMessage;
import org.nightdesk.reports.model.Look;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Masthead;

/**
 * An edition as mail: one message a recipient, with the whole text, an HTML part of at most 80,000 bytes and the PDF
 * attached. Thread-safe.
 */
public final class BriefingMail {

    /** Mail programs cut longer messages: Gmail at 102 kB. */
    private static final int LARGEST_HTML = 80_000;

    private final Letter letter;

    /**
     * Renders what all recipients get.
     *
     * @param pdf  the edition's PDF
     * @param look how the HTML part looks
     */
    public BriefingMail(Briefing briefing, byte[] pdf, Look look) {
        BriefingTemplates templates = new BriefingTemplates(look.theme());
        Masthead head = briefing.masthead();
        String edition = briefing.name() + "-" + head.date() + (head.revision() == 0 ? "" : "-r" + head.revision());
        ByteArrayDataSource attached = new ByteArrayDataSource(pdf, ReportFormat.PDF.mediaType());
        attached.setName(edition + "." + ReportFormat.PDF.extension());
        letter = new Letter(briefing.name(), head.title(), edition, head.cutOff().atZone(head.zone()),
                templates.subject(briefing), templates.text(briefing), templates.mail(briefing, LARGEST_HTML),
                attached);
    }

    /**
     * Writes the message for one recipient. Its Message-ID and date come from the edition and the recipient: should the same
     * message ever be sent again, it is recognisable as the same, byte for byte.
     *
     * @param session   the mail session it will be sent by
     * @param from      the sender's address, with or without a name
     * @param recipient one address, with or without a name
     * @throws MessagingException if one of the addresses is not exactly one well-formed address; the message names it
     */
    public MimeMessage message(Session session, String from, String recipient) throws MessagingException {
        return LetterMessage.write(session, letter, from, recipient);
    }
}
