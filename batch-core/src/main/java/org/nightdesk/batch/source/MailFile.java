package org.nightdesk.batch.source;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.source.RawArticle.Kind;
import org.nightdesk.batch.text.NewsDates;
import org.nightdesk.batch.text.PlainText;
import org.nightdesk.batch.text.TextDecoder;
import org.nightdesk.batch.text.UnreadableTextException;

/** A newsletter that was saved as mail: its sender is the outlet, its subject the title. */
final class MailFile {

    private static final int DEEPEST = 8;

    private static final Properties LENIENT = new Properties();

    static {
        LENIENT.setProperty("mail.mime.address.strict", "false");
    }

    private MailFile() {}

    static RawArticle read(String source, @Nullable String outlet, FileName name, byte[] bytes, long limit)
            throws IOException, UnreadableTextException {
        if (bytes.length == 0) {
            TextDecoder.decode(bytes, null);
        }
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(LENIENT), new ByteArrayInputStream(bytes));
            String text = body(mail, "text/html", limit, 0);
            boolean page = text != null;
            text = page ? text : body(mail, "text/plain", limit, 0);
            if (text == null) {
                throw new IOException("a mail without text");
            }
            String[] dates = mail.getHeader("Date");
            var dated = dates == null ? null : NewsDates.parse(dates[0]);
            String subject = mail.getSubject();
            return new RawArticle(source, outlet == null ? sender(mail, name) : outlet, name.path(), null,
                    subject == null ? "" : PlainText.line(subject), dated == null ? name.published() : dated,
                    page ? Kind.HTML_PAGE : Kind.TEXT, text);
        } catch (MessagingException e) {
            throw new IOException("not a mail", e);
        }
    }

    private static String sender(MimeMessage mail, FileName name) throws MessagingException {
        Address[] from;
        try {
            from = mail.getFrom();
        } catch (AddressException unreadable) {
            // The letter can be read all the same.
            return name.outlet();
        }
        if (from != null && from.length > 0 && from[0] instanceof InternetAddress address) {
            String sender = PlainText
                    .line(address.getPersonal() == null ? address.getAddress() : address.getPersonal());
            return sender.isEmpty() ? name.outlet() : sender;
        }
        return name.outlet();
    }

    /** The first part of a type, attachments aside. */
    private static @Nullable String body(Part part, String type, long limit, int depth)
            throws MessagingException, IOException, UnreadableTextException {
        if (depth > DEEPEST || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return null;
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = body(parts.getBodyPart(i), type, limit, depth + 1);
                if (found != null) {
                    return found;
                }
            }
            return null;
        } else if (!part.isMimeType(type)) {
            return null;
        }
        try (InputStream in = part.getInputStream()) {
            return TextDecoder.decode(BoundedBytes.readAll(in, limit),
                    new ContentType(part.getContentType()).getParameter("charset"));
        }
    }
}
