package org.nightdesk.batch.deliver;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.MailSettings;
import org.nightdesk.batch.deliver.SmtpConversation.Stage;

/**
 * The way to the SMTP server: one message at a time, each with an {@link Outcome} that says exactly what is known of it. The
 * connection is opened with the first message, kept for those that follow and opened anew after it was lost. Not
 * thread-safe.
 */
public final class MailTransport implements AutoCloseable {

    private static final int AUTHENTICATION_REQUIRED = 530;

    private final MailSettings settings;
    private final Session session;
    private final SmtpConversation conversation;

    /** A transport to that server; nothing is connected yet. */
    public MailTransport(MailSettings settings) {
        this(settings, Timeouts.DEFAULT, null);
    }

    /** The same with other time limits, and with TLS by that factory instead of the JDK's if it is not null. */
    MailTransport(MailSettings settings, Timeouts timeouts, @Nullable SSLSocketFactory tls) {
        this.settings = settings;
        this.session = SmtpSession.open(settings, timeouts, tls);
        this.conversation = new SmtpConversation(session);
    }

    /** The session for which messages are written. */
    public Session session() {
        return session;
    }

    /**
     * Hands one message to the server.
     *
     * @param message   complete: it is sent as it stands
     * @param recipient the one address that gets it, whatever the headers say
     */
    public Outcome send(MimeMessage message, String recipient) {
        Address address;
        try {
            address = new InternetAddress(recipient);
        } catch (AddressException wrong) {
            return new Outcome.Failed("not a mail address: " + text(wrong));
        }
        boolean reused = conversation.isConnected();
        Outcome outcome = reused ? converse(message, address) : connectAndConverse(message, address);
        // Servers end a connection after so many messages. Nothing was taken on it, so a new one may be tried at once.
        boolean ended = reused && outcome instanceof Outcome.Deferred deferred
                && deferred.reach() == Outcome.Reach.CONNECTION;
        return ended ? connectAndConverse(message, address) : outcome;
    }

    /** Connects and logs in, where that is not done yet: what stands in the way of sending, in one line, or nothing. */
    public Optional<String> ready() {
        return conversation.isConnected() ? Optional.empty() : connect();
    }

    @Override
    public void close() {
        try {
            conversation.close();
        } catch (MessagingException goodbyeNotHeard) {
            // every message has its outcome already
        }
    }

    private Outcome connectAndConverse(MimeMessage message, Address recipient) {
        Optional<String> problem = connect();
        return problem.isPresent()
                ? new Outcome.Deferred(problem.get(), Outcome.Reach.SERVER)
                : converse(message, recipient);
    }

    private Optional<String> connect() {
        conversation.begin(Stage.GREETING);
        try {
            conversation.connect(settings.host(), settings.port(), settings.user(), settings.password());
            return Optional.empty();
        } catch (MessagingException refused) {
            return Optional.of("mail server " + settings.host() + ":" + settings.port() + " " + whyRefused(refused));
        }
    }

    private String whyRefused(MessagingException refused) {
        SmtpReply greeting = conversation.reply();
        if (greeting != null && !greeting.accepts()) {
            return "does not take connections: " + greeting;
        }
        Throwable cause = innermost(refused);
        if (refused instanceof AuthenticationFailedException) {
            return "does not log in '" + settings.user() + "': " + text(cause);
        }
        if (cause instanceof UnknownHostException) {
            return "has a name that cannot be resolved";
        }
        if (cause instanceof SSLException || cause instanceof GeneralSecurityException) {
            return "cannot be trusted: " + text(cause);
        }
        return "cannot be used: " + text(cause);
    }

    private Outcome converse(MimeMessage message, Address recipient) {
        conversation.begin(Stage.MAIL);
        String trouble = "";
        try {
            conversation.sendMessage(message, new Address[]{recipient});
        } catch (MessagingException withoutStage) {
            trouble = text(innermost(withoutStage));
        }
        SmtpReply reply = conversation.reply();
        if (reply != null && reply.decides(conversation.stage())) {
            return decided(reply);
        }
        close();
        String last = reply == null || reply.goesOn() ? trouble : reply.toString();
        return conversation.stage() == Stage.FINAL_DOT
                ? new Outcome.Unknown("no answer after the whole message was sent: " + last)
                : new Outcome.Deferred("connection lost at " + conversation.stage() + ": " + last,
                        Outcome.Reach.CONNECTION);
    }

    private static Outcome decided(SmtpReply reply) {
        if (reply.accepts()) {
            return new Outcome.Sent(reply.toString());
        }
        if (reply.code() == AUTHENTICATION_REQUIRED) {
            return new Outcome.Deferred("mail server wants a log-in first: " + reply, Outcome.Reach.SERVER);
        }
        return reply.refusesForGood()
                ? new Outcome.Failed(reply.toString())
                : new Outcome.Deferred(reply.toString(), Outcome.Reach.MESSAGE);
    }

    private static Throwable innermost(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String text(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null || message.isBlank()
                ? thrown.getClass().getSimpleName()
                : SmtpReply.oneLine(message);
    }
}
