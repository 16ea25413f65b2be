package org.nightdesk.batch.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightdesk.batch.config.MailSettings;
import org.nightdesk.batch.config.MailSettings.Security;
import org.nightdesk.batch.deliver.FaultySmtpServer.Fault;
import org.nightdesk.batch.deliver.Outcome.Deferred;
import org.nightdesk.batch.deliver.Outcome.Failed;
import org.nightdesk.batch.deliver.Outcome.Reach;
import org.nightdesk.batch.deliver.Outcome.Sent;
import org.nightdesk.batch.deliver.Outcome.Unknown;

class MailTransportTests {

    private static final String READER = "reader@quillmouth.example";
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable closeable : open.reversed()) {
            closeable.close();
        }
    }

    @Test
    void deliversTheMessageAsItStands() throws Exception {
        GreenMail server = greenMail();
        MailTransport transport = transport(server.getSmtp().getPort(), Security.NONE, null, null);

        assertThat(transport.send(message(transport, "Morning"), READER)).isInstanceOf(Sent.class);

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Morning");
        assertThat(received.getMessageID()).isEqualTo("<edition-1@quillmouth.example>");
        assertThat(received.getContent().toString()).contains("The ferry sails.");
    }

    @Test
    void logsInWithUserAndPassword() throws Exception {
        GreenMail server = greenMail();
        server.setUser("desk@quillmouth.example", "desk", "lamp");
        MailTransport transport = transport(server.getSmtp().getPort(), Security.NONE, "desk", "lamp");

        assertThat(transport.ready()).isEmpty();
        assertThat(transport.send(message(transport, "Morning"), READER)).isInstanceOf(Sent.class);
    }

    @Test
    void aWrongPasswordConcernsTheWholeServerAndIsNotRepeatedInTheReason() throws Exception {
        GreenMail server = greenMail();
        server.setUser("desk@quillmouth.example", "desk", "lamp");
        server.getUserManager().setAuthRequired(true);
        MailTransport transport = transport(server.getSmtp().getPort(), Security.NONE, "desk", "candle");

        Outcome outcome = transport.send(message(transport, "Morning"), READER);

        assertThat(outcome).isInstanceOfSatisfying(Deferred.class, deferred -> {
            assertThat(deferred.reach()).isEqualTo(Reach.SERVER);
            assertThat(deferred.detail()).startsWith("mail server localhost:" + server.getSmtp().getPort())
                    .contains("does not log in 'desk': 535").doesNotContain("candle").doesNotContain("\n");
        });
        assertThat(transport.ready()).hasValue(outcome.detail());
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void speaksTlsFromTheFirstByte() throws Exception {
        HeldCertificate certificate = certificate("localhost");
        FaultySmtpServer server = keep(new FaultySmtpServer(factory(certificate), true));
        MailTransport transport = keep(new MailTransport(settings(server.port(), Security.TLS, null, null),
                new Timeouts(LONG, LONG, LONG), trust(certificate)));

        assertThat(transport.send(message(transport, "Morning"), READER)).isInstanceOf(Sent.class);
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void upgradesToTlsBeforeAnythingElse() throws Exception {
        HeldCertificate certificate = certificate("localhost");
        FaultySmtpServer server = keep(new FaultySmtpServer(factory(certificate), false));
        MailTransport transport = keep(new MailTransport(settings(server.port(), Security.STARTTLS, null, null),
                new Timeouts(LONG, LONG, LONG), trust(certificate)));

        assertThat(transport.send(message(transport, "Morning"), READER)).isInstanceOf(Sent.class);
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void sendsNothingWhereStarttlsIsNotOffered() throws Exception {
        FaultySmtpServer server = keep(new FaultySmtpServer());
        MailTransport transport = transport(server.port(), Security.STARTTLS, null, null);

        assertThat(transport.send(message(transport, "Morning"), READER)).isInstanceOfSatisfying(Deferred.class,
                deferred -> {
                    assertThat(deferred.reach()).isEqualTo(Reach.SERVER);
                    assertThat(deferred.detail()).contains("STARTTLS is required");
                });
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void sendsNothingToAServerWhoseCertificateIsNotTrusted() throws Exception {
        FaultySmtpServer server = keep(new FaultySmtpServer(factory(certificate("localhost")), false));
        MailTransport transport = transport(server.port(), Security.STARTTLS, null, null);

        assertThat(transport.send(message(transport, "Morning"), READER)).isInstanceOfSatisfying(Deferred.class,
                deferred -> {
                    assertThat(deferred.reach()).isEqualTo(Reach.SERVER);
                    assertThat(deferred.detail()).contains("cannot be trusted");
                });
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void sendsNothingToAServerUnderAnotherName() throws Exception {
        HeldCertificate certificate = certificate("post.elsewhere.example");
        FaultySmtpServer server = keep(new FaultySmtpServer(factory(certificate), false));
        MailTransport transport = keep(new MailTransport(settings(server.port(), Security.STARTTLS, null, null),
                new Timeouts(LONG, LONG, LONG), trust(certificate)));

        assertThat(transport.send(message(transport, "Morning"), READER)).isInstanceOfSatisfying(Deferred.class,
                deferred -> assertThat(deferred.detail()).contains("cannot be trusted").contains("localhost"));
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void aRefusedConnectionConcernsTheWholeServer() throws Exception {
        int port = portWithoutServer();
        MailTransport transport = transport(port, Security.NONE, null, null);

        assertThat(transport.send(message(transport, "Morning"), READER)).isEqualTo(new Deferred(
                "mail server localhost:" + port + " cannot be used: Connection refused", Reach.SERVER));
    }

    @Test
    void aNameThatCannotBeResolvedConcernsTheWholeServer() throws Exception {
        MailSettings settings = new MailSettings("no such host", 25, Security.NONE, null, null, "desk@night.example");
        MailTransport transport = keep(new MailTransport(settings));

        assertThat(transport.send(message(transport, "Morning"), READER)).isEqualTo(new Deferred(
                "mail server no such host:25 has a name that cannot be resolved", Reach.SERVER));
    }

    @ParameterizedTest
    @EnumSource(names = {"BUSY_AT_CONNECT", "NO_SERVICE", "WANTS_LOGIN"})
    void aServerThatTakesNobodysMailNowDefersAll(Fault fault) throws Exception {
        assertThat(outcome(fault, LONG)).isInstanceOfSatisfying(Deferred.class,
                deferred -> assertThat(deferred.reach()).isEqualTo(Reach.SERVER));
    }

    @ParameterizedTest
    @EnumSource(names = {"GREYLIST", "DEFER_MESSAGE"})
    void aReplyOfFourHundredDefersThisMessageOnly(Fault fault) throws Exception {
        assertThat(outcome(fault, LONG)).isInstanceOfSatisfying(Deferred.class,
                deferred -> assertThat(deferred.reach()).isEqualTo(Reach.MESSAGE));
    }

    @ParameterizedTest
    @EnumSource(names = {"DROP_AT_MAIL", "SHUTDOWN_AT_RCPT", "DROP_IN_DATA"})
    void aConnectionLostBeforeTheFinalDotDefers(Fault fault) throws Exception {
        assertThat(outcome(fault, LONG)).isInstanceOfSatisfying(Deferred.class,
                deferred -> assertThat(deferred.reach()).isEqualTo(Reach.CONNECTION));
    }

    @Test
    void aReasonSaysWhatHappened() throws Exception {
        assertThat(outcome(Fault.DROP_AFTER_DOT, LONG).detail()).endsWith("was sent: connection closed");
        assertThat(outcome(Fault.SHUTDOWN_AFTER_DOT, LONG).detail()).endsWith("was sent: 421 shutting down");
        assertThat(outcome(Fault.NONSENSE_AFTER_DOT, LONG).detail()).endsWith("was sent: hello?");
        assertThat(outcome(Fault.DROP_AT_MAIL, LONG).detail()).isEqualTo("connection lost at MAIL: connection closed");
    }

    @Test
    void aTimeOutBeforeTheFinalDotDefers() throws Exception {
        assertThat(outcome(Fault.HANG_AT_RCPT, SHORT)).isEqualTo(
                new Deferred("connection lost at RCPT: Read timed out", Reach.CONNECTION));
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSE_SENDER", "REFUSE_RCPT", "REFUSE_DATA", "REFUSE_MESSAGE"})
    void aReplyOfFiveHundredFails(Fault fault) throws Exception {
        assertThat(outcome(fault, LONG)).isInstanceOfSatisfying(Failed.class,
                failed -> assertThat(failed.detail()).startsWith("55"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SHUTDOWN_AFTER_DOT", "DROP_AFTER_DOT", "NONSENSE_AFTER_DOT"})
    void noAnswerAfterTheFinalDotIsUnknown(Fault fault) throws Exception {
        assertThat(outcome(fault, LONG)).isInstanceOf(Unknown.class);
    }

    @Test
    void aTimeOutAfterTheFinalDotIsUnknown() throws Exception {
        assertThat(outcome(Fault.HANG_AFTER_DOT, SHORT)).isEqualTo(
                new Unknown("no answer after the whole message was sent: Read timed out"));
    }

    @Test
    void aWrongAddressFailsWithoutAnyConnection() throws Exception {
        MailTransport transport = transport(portWithoutServer(), Security.NONE, null, null);

        assertThat(transport.send(message(transport, "Morning"), "not an address")).isInstanceOf(Failed.class);
    }

    @Test
    void oneConnectionServesAllRecipientsEvenBehindRefusedOnes() throws Exception {
        FaultySmtpServer server = keep(new FaultySmtpServer()).when("gone@quillmouth.example", Fault.REFUSE_RCPT)
                .when("slow@quillmouth.example", Fault.GREYLIST);
        MailTransport transport = transport(server.port(), Security.NONE, null, null);

        assertThat(Stream.of("a@quillmouth.example", "gone@quillmouth.example", "slow@quillmouth.example",
                "b@quillmouth.example").map(recipient -> transport.send(message(transport, "Morning"), recipient)))
                .hasExactlyElementsOfTypes(Sent.class, Failed.class, Deferred.class, Sent.class);
        assertThat(server.connections()).isEqualTo(1);
        assertThat(server.taken()).extracting(FaultySmtpServer.Taken::recipient)
                .containsExactly("a@quillmouth.example", "b@quillmouth.example");
    }

    @Test
    void aServerThatLimitsMessagesPerConnectionGetsANewOne() throws Exception {
        FaultySmtpServer server = keep(new FaultySmtpServer()).endsConnectionsAfter(2);
        MailTransport transport = transport(server.port(), Security.NONE, null, null);

        for (int i = 0; i < 5; i++) {
            assertThat(transport.send(message(transport, "Morning"), "reader" + i + "@quillmouth.example"))
                    .isInstanceOf(Sent.class);
        }
        assertThat(server.connections()).isEqualTo(3);
        assertThat(server.taken()).hasSize(5);
    }

    @Test
    void afterALostConnectionTheNextRecipientGetsANewOne() throws Exception {
        FaultySmtpServer server = keep(new FaultySmtpServer()).when(READER, Fault.DROP_AFTER_DOT);
        MailTransport transport = transport(server.port(), Security.NONE, null, null);

        assertThat(transport.send(message(transport, "Morning"), READER)).isInstanceOf(Unknown.class);
        assertThat(transport.send(message(transport, "Morning"), "other@quillmouth.example")).isInstanceOf(Sent.class);
    }

    private Outcome outcome(Fault fault, Duration readTimeout) throws Exception {
        FaultySmtpServer server = keep(new FaultySmtpServer()).always(fault);
        MailTransport transport = keep(new MailTransport(settings(server.port(), Security.NONE, null, null),
                new Timeouts(LONG, readTimeout, LONG), null));
        String body = fault == Fault.DROP_IN_DATA ? "The ferry sails. ".repeat(1 << 20) : "The ferry sails.";
        return transport.send(message(transport, "Morning", body), READER);
    }

    private GreenMail greenMail() {
        GreenMail server = new GreenMail(
                new ServerSetup(0, InetAddress.getLoopbackAddress().getHostAddress(), ServerSetup.PROTOCOL_SMTP));
        server.start();
        open.add(server::stop);
        return server;
    }

    private MailTransport transport(int port, Security security, String user, String password) {
        return keep(new MailTransport(settings(port, security, user, password), new Timeouts(LONG, LONG, LONG), null));
    }

    private static MailSettings settings(int port, Security security, String user, String password) {
        return new MailSettings("localhost", port, security, user, password, "desk@night.example");
    }

    private static MimeMessage message(MailTransport transport, String subject) {
        return message(transport, subject, "The ferry sails.");
    }

    private static MimeMessage message(MailTransport transport, String subject, String body) {
        try {
            MimeMessage message = new MimeMessage(transport.session());
            message.setFrom(new InternetAddress("desk@night.example"));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(READER));
            message.setSubject(subject);
            message.setText(body);
            message.saveChanges();
            message.setHeader("Message-ID", "<edition-1@quillmouth.example>");
            return message;
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static HeldCertificate certificate(String host) {
        return new HeldCertificate.Builder().addSubjectAlternativeName(host).build();
    }

    private static SSLSocketFactory factory(HeldCertificate certificate) {
        return new HandshakeCertificates.Builder().heldCertificate(certificate).build().sslContext()
                .getSocketFactory();
    }

    private static SSLSocketFactory trust(HeldCertificate certificate) {
        return new HandshakeCertificates.Builder().addTrustedCertificate(certificate.certificate()).build()
                .sslSocketFactory();
    }

    private static int portWithoutServer() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private <T extends AutoCloseable> T keep(T closeable) {
        open.add(closeable);
        return closeable;
    }
}
