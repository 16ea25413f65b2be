package org.nightdesk.batch.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.batch.deliver.OutboxFixture.EDITION;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.config.ConfigurationException;
import org.nightdesk.batch.config.MailSettings;
import org.nightdesk.batch.deliver.FaultySmtpServer.Fault;
import org.nightdesk.batch.deliver.FaultySmtpServer.Taken;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.store.Delivery;
import org.nightdesk.batch.store.DeliveryState;
import org.nightdesk.batch.store.EditionKey;
import org.slf4j.LoggerFactory;

class DelivererTests {

    private static final List<String> READERS = List.of("a@night.example", "b@night.example", "c@night.example",
            "d@night.example");
    private static final Duration LONG = Duration.ofSeconds(20);

    private final OutboxFixture fixture = new OutboxFixture();
    private final Outbox outbox = fixture.outbox();
    private final FaultySmtpServer server;
    private final List<String> progress = new ArrayList<>();
    private EditionMail.Source editions = edition -> (session, recipient) -> message(session, recipient);

    DelivererTests() throws IOException {
        server = new FaultySmtpServer();
    }

    @AfterEach
    void close() {
        server.close();
        fixture.close();
    }

    @Test
    void sendsOneMessageToEachRecipientAndNoneOnASecondRun() {
        deliverer().deliver(EDITION, READERS);
        deliverer().deliver(EDITION, READERS);
        deliverer().deliverAll();

        assertThat(server.taken()).extracting(Taken::recipient).containsExactlyElementsOf(READERS);
        assertThat(states()).isEqualTo(java.util.Map.of(DeliveryState.SENT, 4));
    }

    @Test
    void countsAsProgressWhatWasSent() {
        server.when("a@night.example", Fault.REFUSE_RCPT).when("b@night.example", Fault.GREYLIST);

        deliverer().deliver(EDITION, READERS);

        assertThat(progress).containsExactly("4 to send", "1 sent", "1 sent");
    }

    @Test
    void oneBadRecipientCostsTheOthersNothing() {
        server.when("a@night.example", Fault.REFUSE_RCPT).when("b@night.example", Fault.GREYLIST);

        deliverer().deliver(EDITION, READERS);

        assertThat(server.taken()).extracting(Taken::recipient).containsExactly("c@night.example", "d@night.example");
        assertThat(outbox.of(EDITION)).extracting(Delivery::state).containsExactly(DeliveryState.FAILED,
                DeliveryState.DEFERRED, DeliveryState.SENT, DeliveryState.SENT);
    }

    @Test
    void deferredMailIsTriedAgainAndArrivesOnce() {
        server.when("b@night.example", Fault.GREYLIST);
        deliverer().deliver(EDITION, READERS);
        server.when("b@night.example", Fault.NONE);

        deliverer().deliverAll();

        assertThat(server.taken()).extracting(Taken::recipient).containsExactly("a@night.example", "c@night.example",
                "d@night.example", "b@night.example");
        assertThat(outbox.of(EDITION).get(1).attempts()).isEqualTo(2);
    }

    @Test
    void whereTheServerDidNotAnswerTheMessageIsHeldAndNeverSentAgain() {
        server.when("b@night.example", Fault.DROP_AFTER_DOT);

        deliverer().deliver(EDITION, READERS);
        server.when("b@night.example", Fault.NONE);
        deliverer().deliverAll();

        assertThat(server.taken()).extracting(Taken::recipient).containsExactlyElementsOf(READERS);
        assertThat(states()).isEqualTo(java.util.Map.of(DeliveryState.SENT, 3, DeliveryState.UNKNOWN, 1));
    }

    @Test
    void aDeliveryThatAProcessLeftHalfSentIsHeld() {
        outbox.add(EDITION, READERS);
        outbox.begin(outbox.due().getFirst());

        deliverer().recover();
        deliverer().deliver(EDITION, READERS);

        assertThat(server.taken()).extracting(Taken::recipient).containsExactly("b@night.example", "c@night.example",
                "d@night.example");
        assertThat(outbox.undelivered()).singleElement().satisfies(held -> assertThat(held.report())
                .isEqualTo("morning 2026-09-14 to a@night.example: unknown: the process ended while it was being sent;"
                        + " held until `nightdesk send --retry a@night.example --briefing morning --date 2026-09-14`"));
    }

    @Test
    void aServerThatCannotBeUsedIsAskedOnceAndAllWaitWithTheReason() {
        server.always(Fault.BUSY_AT_CONNECT);

        deliverer().deliver(EDITION, READERS);

        assertThat(server.connections()).isEqualTo(1);
        assertThat(outbox.of(EDITION)).allSatisfy(delivery -> {
            assertThat(delivery.state()).isEqualTo(DeliveryState.DEFERRED);
            assertThat(delivery.attempts()).isZero();
            assertThat(delivery.detail()).endsWith("does not take connections: 421 too busy");
        });
    }

    @Test
    void aLogInThatIsMissingIsToldOnceAndAllWait() {
        server.always(Fault.WANTS_LOGIN);

        deliverer().deliver(EDITION, READERS);

        assertThat(outbox.of(EDITION)).extracting(Delivery::attempts).containsExactly(1, 0, 0, 0);
        assertThat(states()).isEqualTo(java.util.Map.of(DeliveryState.DEFERRED, 4));
    }

    @Test
    void aServerThatKeepsLosingConnectionsLeavesFewUnknown() {
        server.always(Fault.DROP_AFTER_DOT);

        deliverer().deliver(EDITION, READERS);

        assertThat(states()).isEqualTo(java.util.Map.of(DeliveryState.UNKNOWN, 2, DeliveryState.DEFERRED, 2));
    }

    @Test
    void anEditionThatCannotBeMailedWaitsWithTheReason() {
        editions = edition -> {
            throw new IOException("morning-2026-09-14.pdf is missing");
        };

        deliverer().deliver(EDITION, READERS);

        assertThat(server.connections()).isZero();
        assertThat(outbox.undelivered()).hasSize(4)
                .allSatisfy(delivery -> assertThat(delivery.detail()).isEqualTo("morning-2026-09-14.pdf is missing"));
    }

    @Test
    void anEditionThatCannotBeMailedCostsTheOthersNothingAndIsGivenUpInTheEnd() {
        EditionKey removed = new EditionKey("evening", EDITION.date(), 0);
        fixture.open(removed);
        outbox.add(removed, READERS);
        outbox.add(EDITION, READERS);
        editions = edition -> {
            if (edition.equals(removed)) {
                throw new ConfigurationException("no briefing is named 'evening'");
            }
            return (session, recipient) -> message(session, recipient);
        };

        deliverer().deliverAll();

        assertThat(states()).isEqualTo(java.util.Map.of(DeliveryState.SENT, 4));
        assertThat(outbox.undelivered()).hasSize(4).allSatisfy(delivery -> {
            assertThat(delivery.state()).isEqualTo(DeliveryState.DEFERRED);
            assertThat(delivery.detail()).isEqualTo("no briefing is named 'evening'");
        });
        fixture.pass(Outbox.GIVE_UP_AFTER.plusSeconds(1));
        deliverer().deliverAll();
        assertThat(outbox.undelivered()).hasSize(4).allSatisfy(delivery -> {
            assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
            assertThat(delivery.detail()).isEqualTo("given up after 3 days: no briefing is named 'evening'");
        });
    }

    @Test
    void somethingUnexpectedIsNamedAndItsTraceGoesToTheLog() {
        editions = edition -> {
            throw new IllegalStateException();
        };
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger(DeliveryRound.class);
        logger.addAppender(log);
        try {
            deliverer().deliver(EDITION, READERS);
        } finally {
            logger.detachAppender(log);
        }

        assertThat(outbox.undelivered()).hasSize(4)
                .allSatisfy(delivery -> assertThat(delivery.detail()).isEqualTo("IllegalStateException"));
        assertThat(log.list).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage()).isEqualTo("morning 2026-09-14: IllegalStateException");
            assertThat(event.getThrowableProxy()).isNotNull();
        });
    }

    @Test
    void aMessageThatCannotBeWrittenCostsTheOthersNothing() {
        editions = edition -> (session, recipient) -> {
            if (recipient.startsWith("b@")) {
                throw new MessagingException("no such charset");
            }
            return message(session, recipient);
        };

        deliverer().deliver(EDITION, READERS);

        assertThat(server.taken()).extracting(Taken::recipient).containsExactly("a@night.example", "c@night.example",
                "d@night.example");
        assertThat(outbox.undelivered()).singleElement()
                .satisfies(delivery -> assertThat(delivery.attempts()).isZero());
    }

    @Test
    void withoutAMailServerMailWaits() {
        new Deliverer(outbox, Optional.empty(), Progress.NONE).deliver(EDITION, READERS);

        assertThat(outbox.undelivered()).hasSize(4);
    }

    private Deliverer deliverer() {
        MailSettings settings = new MailSettings("localhost", server.port(), MailSettings.Security.NONE, null, null,
                "desk@night.example");
        return new Deliverer(outbox, Optional.of(new Deliverer.Post(
                () -> new MailTransport(settings, new Timeouts(LONG, LONG, LONG), null),
                edition -> editions.open(edition))), new Progress() {

                    @Override
                    public void begin(String step, int items) {
                        progress.add(items + " to send");
                    }

                    @Override
                    public void advance(String step, int items) {
                        progress.add(items + " sent");
                    }
                });
    }

    private java.util.Map<DeliveryState, Integer> states() {
        return outbox.of(EDITION).stream()
                .collect(Collectors.toMap(Delivery::state, delivery -> 1, Integer::sum, TreeMap::new));
    }

    private static MimeMessage message(Session session, String recipient) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress("desk@night.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        message.setSubject("The ferry sails");
        message.setText("It left the pier at dawn.");
        message.saveChanges();
        return message;
    }
}
