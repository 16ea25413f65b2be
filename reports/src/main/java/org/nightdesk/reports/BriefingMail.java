package org.nightdesk.reports;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.archive.EditionFile;
import org.nightdesk.reports.mail.Letter;
import org.nightdesk.reports.mail.LetterMessage;
import org.nightdesk.reports.model.Look;
import org.nightdesk.reports.model.MailProfile;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.reports.model.Site;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.MailForms;
import org.nightdesk.templates.model.Masthead;

/**
 * An edition as mail: one message a recipient, with the whole text, an HTML part of at most 80,000 bytes and the PDF
 * attached, or linked where it is too large for that. Thread-safe.
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
     * @param mail subject, limit, and where the edition stands on the web
     */
    public BriefingMail(Briefing briefing, byte[] pdf, Look look, MailProfile mail) {
        BriefingTemplates templates = new BriefingTemplates(look.theme());
        Masthead head = briefing.masthead();
        String edition = briefing.name() + "-" + head.date() + (head.revision() == 0 ? "" : "-r" + head.revision());
        MailForms forms = new MailForms(pdf.length <= mail.attached(), link(briefing, mail, ReportFormat.HTML),
                link(briefing, mail, ReportFormat.PDF));
        Site site = mail.site();
        letter = new Letter(briefing.name(), head.title(), edition, head.cutOff().atZone(head.zone()),
                templates.subject(briefing, mail.subject()), templates.mailText(briefing, forms),
                templates.mail(briefing, forms, LARGEST_HTML), forms.attached() ? attachment(edition, pdf) : null,
                site == null ? null : site.link(briefing.name() + "/index.html"));
    }

    /**
     * Whether two versions of an edition tell their reader the same news: the same text, but for the number of the revision
     * and for what is counted of all that came in, which differs from one collection to the next.
     */
    public static boolean tellTheSame(Briefing one, Briefing other) {
        BriefingTemplates templates = new BriefingTemplates();
        return templates.text(one.newsAlone()).equals(templates.text(other.newsAlone()));
    }

    private static ByteArrayDataSource attachment(String edition, byte[] pdf) {
        ByteArrayDataSource attached = new ByteArrayDataSource(pdf, ReportFormat.PDF.mediaType());
        attached.setName(edition + "." + ReportFormat.PDF.extension());
        return attached;
    }

    private static @Nullable String link(Briefing briefing, MailProfile mail, ReportFormat format) {
        Site site = mail.site();
        return site != null && mail.formats().contains(format)
                ? site.link(EditionFile.of(briefing, format).href())
                : null;
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
