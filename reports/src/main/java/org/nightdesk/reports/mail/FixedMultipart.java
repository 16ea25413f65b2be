package org.nightdesk.reports.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;

/** A multipart whose boundary is given, where the library would draw one from the clock. */
final class FixedMultipart extends MimeMultipart {

    /**
     * Puts parts together.
     *
     * @param boundary letters, digits and hyphens; "=_" is put in front, which no encoded part can contain
     */
    FixedMultipart(String subtype, String boundary, MimeBodyPart... parts) throws MessagingException {
        super(subtype, parts);
        ContentType type = new ContentType("multipart", subtype, null);
        type.setParameter("boundary", "=_" + boundary);
        contentType = type.toString();
    }
}
