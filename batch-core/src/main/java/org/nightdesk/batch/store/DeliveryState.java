package org.nightdesk.batch.store;

import java.util.Locale;

/** Where a delivery stands. */
public enum DeliveryState {
    /** Not tried yet. */
    PENDING,
    /** Being sent by a process that is alive; after a kill nobody knows how far it came. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Not taken yet, and tried again. */
    DEFERRED,
    /** Refused for good, or given up. */
    FAILED,
    /** It may or may not have been taken: held until a person decides. */
    UNKNOWN;

    /** Whether only a person can decide what becomes of it. */
    public boolean isHeld() {
        return this == FAILED || this == UNKNOWN;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DeliveryState of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
