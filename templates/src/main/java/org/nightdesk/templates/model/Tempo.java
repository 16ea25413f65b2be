package org.nightdesk.templates.model;

/** How much a day has to tell; the page says so where it is little. */
public enum Tempo {
    /** As much as was ordered, or nearly. */
    NORMAL,
    /** Everything is printed and it is still short. */
    SLOW,
    /** No story at all. */
    EMPTY
}
