package org.nightdesk.batch.store;

import java.util.Locale;

/** What becomes of an article that came in for an edition: exactly one of these. */
public enum Disposition {
    /** A sentence of it, or its title as a headline, is on the page. */
    PRINTED,
    /** Another account of a story that is on the page. */
    GROUPED,
    /** It reprints another article of its story. */
    DUPLICATE,
    /** Published after the cut-off: left for the next edition. */
    WAITING,
    /** Fit to print, but not printed: no room, or too old. */
    HELD_BACK,
    /** Nothing in it could be used. */
    REJECTED;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Disposition of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
