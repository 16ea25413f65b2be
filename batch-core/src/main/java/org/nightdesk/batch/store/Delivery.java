package org.nightdesk.batch.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox: one edition for one recipient.
 *
 * @param edition   what is sent
 * @param recipient to which address
 * @param state     where it stands
 * @param attempts  how often it was begun to be sent
 * @param detail    the mail server's last reply or what went wrong, in one line; null before the first attempt
 * @param due       when it was first due to be sent, or null if it was not yet
 * @param begun     when it was last begun to be sent, or null if never
 */
public record Delivery(EditionKey edition, String recipient, DeliveryState state, int attempts,
        @Nullable String detail, @Nullable Instant due, @Nullable Instant begun) {

    /** As it stands before the first byte goes out. */
    public Delivery begin(Instant now) {
        return new Delivery(edition, recipient, DeliveryState.SENDING, attempts + 1, detail, due == null ? now : due,
                now);
    }

    /** As it stands after an attempt. */
    public Delivery end(DeliveryState state, String detail) {
        return new Delivery(edition, recipient, state, attempts, detail, due, begun);
    }

    /** As it stands when it was due, but could not be tried. */
    public Delivery postpone(String detail, Instant now) {
        return new Delivery(edition, recipient, DeliveryState.DEFERRED, attempts, detail, due == null ? now : due,
                begun);
    }

    /** As it stands when it is to be tried like a new one. */
    public Delivery reopen() {
        return new Delivery(edition, recipient, DeliveryState.PENDING, attempts, detail, null, begun);
    }

    /** Where it stands, in one line; where it is held, with the command that sends it again. */
    public String report() {
        return this + ": " + state.column() + (detail == null ? "" : ": " + detail)
                + (state.isHeld()
                        ? "; held until `nightdesk send --retry " + recipient + " --briefing " + edition.briefing()
                                + " --date " + edition.date() + "`"
                        : "");
    }

    @Override
    public String toString() {
        return edition + " to " + recipient;
    }
}
