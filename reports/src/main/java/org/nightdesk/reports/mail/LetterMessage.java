package org.nightdesk.reports.mail;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A letter in its envelope. Everything in it is a function of letter, sender and recipient: Message-ID and boundaries come
 * from a digest, the date is the edition's.
 */
public final class LetterMessage extends MimeMessage {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z",
            Locale.ENGLISH);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int ID_DIGITS = 32;

    private final String messageId;

    private LetterMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /**
     * Writes the message.
     *
     * @throws MessagingException if an address is not exactly one well-formed address
     */
    public static MimeMessage write(Session session, Letter letter, String from, String recipient)
            throws MessagingException {
        InternetAddress sender = Mailbox.read(from);
        InternetAddress reader = Mailbox.read(recipient);
        String digest = digest(letter.edition() + "\n" + sender.getAddress() + "\n" + reader.getAddress());
        String domain = Mailbox.domain(sender);
        LetterMessage message = new LetterMessage(session,
                "<" + letter.edition() + "." + digest + "@" + domain + ">");
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, reader);
        message.setSubject(letter.subject(), UTF_8);
        message.setHeader("Date", DATE.format(letter.sent()));
        message.setHeader("List-Id", listId(letter, domain));
        message.setHeader("List-Unsubscribe", "<mailto:" + encode(sender.getAddress()).replace("%40", "@")
                + "?subject=" + encode("unsubscribe " + letter.list()) + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        String archive = letter.archive();
        if (archive != null) {
            message.setHeader("List-Archive", "<" + archive + ">");
        }
        DataSource pdf = letter.pdf();
        FixedMultipart alternative = alternative(letter, "alternative-" + digest);
        if (pdf == null) {
            message.setContent(alternative);
        } else {
            MimeBodyPart both = new MimeBodyPart();
            both.setContent(alternative);
            message.setContent(new FixedMultipart("mixed", "mixed-" + digest, both, attachment(pdf)));
        }
        message.saveChanges();
        return message;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static FixedMultipart alternative(Letter letter, String boundary) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new FixedMultipart("alternative", boundary, text, html);
    }

    private static MimeBodyPart attachment(DataSource pdf) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(pdf));
        part.setFileName(pdf.getName());
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    /** After RFC 2919: a name that stays the same, under a domain of the sender's. */
    private static String listId(Letter letter, String domain) {
        try {
            String title = letter.listTitle().replaceAll("[\\p{Cntrl}\"\\\\]+", " ").strip();
            String phrase = MimeUtility.encodeWord(title, UTF_8, "Q");
            return MimeUtility.fold("List-Id: ".length(),
                    (phrase.equals(title) ? "\"" + title + "\"" : phrase) + " <" + letter.list() + "." + domain + ">");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
