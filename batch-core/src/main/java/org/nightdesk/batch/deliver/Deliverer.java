package org.nightdesk.batch.deliver;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.store.Delivery;
import org.nightdesk.batch.store.EditionKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what the outbox holds: at step {@code deliverReports} and wherever deferred mail is tried again. To be called by the
 * one process that holds the run lock: what is found half sent was left by a process that died, and is held.
 */
public class Deliverer {

    private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);

    private final Outbox outbox;
    private final Optional<Post> post;
    private final Progress progress;

    Deliverer(Outbox outbox, Optional<Post> post, Progress progress) {
        this.outbox = outbox;
        this.post = post;
        this.progress = progress;
    }

    /** Holds what a process that died was sending. To be called before anything is sent. */
    public void recover() {
        outbox.holdInterrupted().forEach(delivery -> LOG.warn("{}", delivery.report()));
    }

    /** Sends all that is due, of all editions. What came of it stands in the {@link Outbox}. */
    public void deliverAll() {
        giveUpStale();
        deliver(outbox.due());
    }

    /** Puts an edition in the outbox and sends it to those who have not got it. */
    void deliver(EditionKey edition, List<String> recipients) {
        giveUpStale();
        outbox.add(edition, recipients);
        deliver(outbox.due().stream().filter(delivery -> delivery.edition().equals(edition)).toList());
    }

    private void giveUpStale() {
        outbox.giveUpStale().forEach(delivery -> LOG.warn("{}", delivery.report()));
    }

    private void deliver(List<Delivery> due) {
        if (due.isEmpty()) {
            return;
        }
        if (post.isEmpty()) {
            LOG.error("no mail server is configured; mail waits until the next try");
            due.forEach(delivery -> outbox.postpone(delivery, "no mail server is configured"));
            return;
        }
        progress.begin(DeliverReportsStepConfiguration.STEP, due.size());
        try (MailTransport transport = post.get().transport().get()) {
            new DeliveryRound(outbox, post.get().editions(), transport,
                    () -> progress.advance(DeliverReportsStepConfiguration.STEP, 1)).deliver(due);
        } finally {
            progress.end(DeliverReportsStepConfiguration.STEP);
        }
    }

    /**
     * What is needed to send mail at all.
     *
     * @param transport opens the way to the server, for one pass
     * @param editions  writes the messages
     */
    record Post(Supplier<MailTransport> transport, EditionMail.Source editions) {}
}
