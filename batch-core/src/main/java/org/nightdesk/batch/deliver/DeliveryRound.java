package org.nightdesk.batch.deliver;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.store.Delivery;
import org.nightdesk.batch.store.DeliveryState;
import org.nightdesk.batch.store.EditionKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One pass over what is due, by one connection where it holds. A message is written and the server ready for it before the
 * delivery is put down as being sent, so that a kill leaves as few unknown as can be. What concerns all recipients is told
 * once, and ends the pass.
 */
final class DeliveryRound {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRound.class);

    /** Connections lost in a row that end the pass: each may have cost a time-out, and an unknown delivery. */
    private static final int LOST_IN_A_ROW = 2;

    private final Outbox outbox;
    private final EditionMail.Source editions;
    private final MailTransport transport;
    private final Runnable oneMoreSent;
    private @Nullable String endedBy;
    private int lostInARow;
    private int waiting;

    DeliveryRound(Outbox outbox, EditionMail.Source editions, MailTransport transport, Runnable oneMoreSent) {
        this.outbox = outbox;
        this.editions = editions;
        this.transport = transport;
        this.oneMoreSent = oneMoreSent;
    }

    void deliver(List<Delivery> due) {
        Map<EditionKey, List<Delivery>> byEdition = due.stream()
                .collect(Collectors.groupingBy(Delivery::edition, LinkedHashMap::new, Collectors.toList()));
        byEdition.forEach(this::deliver);
        if (waiting > 0) {
            LOG.error("{}; mail to {} waits until the next try", endedBy,
                    waiting == 1 ? "1 recipient" : waiting + " recipients");
        }
    }

    private void deliver(EditionKey edition, List<Delivery> due) {
        EditionMail mail;
        try {
            mail = editions.open(edition);
        } catch (IOException | RuntimeException cannotBeMailed) {
            // Such as that its briefing was removed from the configuration: whatever it is, it costs no other edition its mail.
            String reason = SmtpReply.oneLine(Objects.requireNonNullElse(cannotBeMailed.getMessage(),
                    cannotBeMailed.getClass().getSimpleName()));
            LOG.error("{}: {}", edition, reason, cannotBeMailed);
            due.forEach(delivery -> outbox.postpone(delivery, reason));
            return;
        }
        for (Delivery delivery : due) {
            deliver(delivery, mail);
        }
    }

    private void deliver(Delivery delivery, EditionMail mail) {
        if (endedBy == null) {
            endedBy = transport.ready().orElse(null);
        }
        if (endedBy != null) {
            outbox.postpone(delivery, endedBy);
            waiting++;
            return;
        }
        Optional<MimeMessage> message = write(delivery, mail);
        if (message.isPresent()) {
            Delivery begun = outbox.begin(delivery);
            Outcome outcome = transport.send(message.get(), delivery.recipient());
            learn(outcome);
            tell(outbox.end(begun, outcome));
            if (outcome instanceof Outcome.Sent) {
                oneMoreSent.run();
            }
        }
    }

    private Optional<MimeMessage> write(Delivery delivery, EditionMail mail) {
        try {
            return Optional.of(mail.message(transport.session(), delivery.recipient()));
        } catch (MessagingException cannotBeWritten) {
            String reason = "the message cannot be written: "
                    + SmtpReply.oneLine(String.valueOf(cannotBeWritten.getMessage()));
            LOG.error("{}: {}", delivery, reason);
            outbox.postpone(delivery, reason);
            return Optional.empty();
        }
    }

    private void learn(Outcome outcome) {
        boolean lost = outcome instanceof Outcome.Unknown
                || (outcome instanceof Outcome.Deferred deferred && deferred.reach() == Outcome.Reach.CONNECTION);
        lostInARow = lost ? lostInARow + 1 : 0;
        if (outcome instanceof Outcome.Deferred deferred && deferred.reach() == Outcome.Reach.SERVER) {
            endedBy = deferred.detail();
        } else if (lostInARow == LOST_IN_A_ROW) {
            endedBy = "mail server lost " + LOST_IN_A_ROW + " connections in a row";
        }
    }

    private static void tell(Delivery ended) {
        if (ended.state() == DeliveryState.SENT) {
            LOG.info("{}: sent", ended);
        } else {
            LOG.warn("{}", ended.report());
        }
    }
}
