package org.nightdesk.batch.deliver;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * Angus Mail's SMTP client, listened to. It reports a lost connection, a 421 and a time-out by the same bare exception
 * whenever they happen; here the command that was last sent and the reply to it are kept, which is what tells a message that
 * was not taken from one that may have been.
 */
final class SmtpConversation extends SMTPTransport {

    /** How far the conversation about a message has come: the command that was sent last. */
    enum Stage {
        GREETING, MAIL, RCPT, DATA, FINAL_DOT
    }

    private Stage stage = Stage.GREETING;
    private boolean awaitsReply = true;
    private @Nullable SmtpReply reply;

    SmtpConversation(Session session) {
        super(session, null, "smtp", false);
    }

    Stage stage() {
        return stage;
    }

    /** The reply to the command of {@link #stage}, or null if none came. */
    @Nullable
    SmtpReply reply() {
        return reply;
    }

    /** Forgets the message before. */
    void begin(Stage first) {
        stage = first;
        awaitsReply = first == Stage.GREETING;
        reply = null;
    }

    @Override
    protected void sendCommand(String command) throws MessagingException {
        Stage next = stageOf(command);
        // The stage counts as reached before the first byte: a write that fails may still have been read on the other side.
        if (next != null) {
            stage = next;
            reply = null;
        }
        awaitsReply = next != null;
        super.sendCommand(command);
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        if (awaitsReply) {
            awaitsReply = false;
            reply = new SmtpReply(code, getLastServerResponse());
        }
        return code;
    }

    private static @Nullable Stage stageOf(String command) {
        if (command.startsWith("MAIL FROM:")) {
            return Stage.MAIL;
        }
        if (command.startsWith("RCPT TO:")) {
            return Stage.RCPT;
        }
        return switch (command) {
            case "DATA" -> Stage.DATA;
            case "." -> Stage.FINAL_DOT;
            default -> null;
        };
    }
}
