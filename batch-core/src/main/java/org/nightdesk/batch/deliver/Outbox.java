package org.nightdesk.batch.deliver;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.batch.store.Delivery;
import org.nightdesk.batch.store.DeliveryRepository;
import org.nightdesk.batch.store.DeliveryState;
import org.nightdesk.batch.store.EditionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The outbox and its rules. Each change is a transaction of its own, forced to disk before the method returns: what it says
 * holds even if the machine is switched off in the next moment.
 */
@Component
public class Outbox {

    /** What was due for longer than this is not news any more. */
    static final Duration GIVE_UP_AFTER = Duration.ofDays(3);

    private static final Set<DeliveryState> OPEN = Set.of(DeliveryState.PENDING, DeliveryState.DEFERRED);
    private static final Set<DeliveryState> UNDELIVERED = EnumSet.complementOf(EnumSet.of(DeliveryState.SENT));

    private final DeliveryRepository deliveries;
    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    Outbox(DeliveryRepository deliveries, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.deliveries = deliveries;
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Puts an edition in for each recipient; those for whom it is there already stay as they are. */
    void add(EditionKey edition, Collection<String> recipients) {
        durably(() -> deliveries.add(edition, recipients));
    }

    /** What is to be sent now and no newer revision replaced, oldest edition first; in an edition those first that were tried least. */
    List<Delivery> due() {
        return deliveries.in(OPEN);
    }

    /** Takes note that the first byte is about to go out. */
    Delivery begin(Delivery delivery) {
        return change(delivery, delivery.begin(clock.instant()));
    }

    /** Takes note of how an attempt ended. */
    Delivery end(Delivery begun, Outcome outcome) {
        return change(begun, begun.end(switch (outcome) {
            case Outcome.Sent sent -> DeliveryState.SENT;
            case Outcome.Deferred deferred -> DeliveryState.DEFERRED;
            case Outcome.Failed failed -> DeliveryState.FAILED;
            case Outcome.Unknown unknown -> DeliveryState.UNKNOWN;
        }, outcome.detail()));
    }

    /** Takes note that a delivery was due, but could not be tried. */
    void postpone(Delivery delivery, String reason) {
        change(delivery, delivery.postpone(reason, clock.instant()));
    }

    /**
     * Holds what a process that died was sending: how far it came is not known. To be called by the only process that sends.
     *
     * @return what is held from now on
     */
    List<Delivery> holdInterrupted() {
        return deliveries.in(Set.of(DeliveryState.SENDING)).stream()
                .map(delivery -> change(delivery,
                        delivery.end(DeliveryState.UNKNOWN, "the process ended while it was being sent")))
                .toList();
    }

    /**
     * Gives up what has been due for {@link #GIVE_UP_AFTER}.
     *
     * @return what was given up
     */
    List<Delivery> giveUpStale() {
        Instant before = clock.instant().minus(GIVE_UP_AFTER);
        return due().stream().filter(delivery -> delivery.due() != null && delivery.due().isBefore(before))
                .map(delivery -> change(delivery, delivery.end(DeliveryState.FAILED,
                        "given up after " + GIVE_UP_AFTER.toDays() + " days: " + delivery.detail())))
                .toList();
    }

    /** Where each delivery of an edition stands, by recipient. */
    public List<Delivery> of(EditionKey edition) {
        return deliveries.of(edition);
    }

    /**
     * What has not arrived as far as is known and no newer revision replaced: what waits, and what only a person can decide
     * on. Oldest edition first.
     */
    public List<Delivery> undelivered() {
        return deliveries.in(UNDELIVERED);
    }

    /**
     * A person's decision to send again what failed or may have been taken; the next round tries it like a new one.
     *
     * @param edition in whichever revision: the last one that the recipient was to get is sent
     * @return whether that recipient's delivery was held
     */
    public boolean retry(EditionKey edition, String recipient) {
        List<Delivery> held = undelivered().stream()
                .filter(delivery -> delivery.state().isHeld()
                        && delivery.edition().briefing().equals(edition.briefing())
                        && delivery.edition().date().equals(edition.date())
                        && delivery.recipient().equalsIgnoreCase(recipient))
                .toList();
        if (held.isEmpty()) {
            return false;
        }
        change(held.getLast(), held.getLast().reopen());
        return true;
    }

    private Delivery change(Delivery before, Delivery after) {
        durably(() -> deliveries.change(before, after));
        return after;
    }

    private void durably(Runnable change) {
        ownTransaction.executeWithoutResult(status -> change.run());
        // A commit alone can be lost when the process is killed.
        jdbc.sql("checkpoint sync").update();
    }
}
