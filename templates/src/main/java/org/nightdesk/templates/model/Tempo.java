package org.nightdesk.templates.model;

/** How much a day has to tell; the page says so where it is little. */
public enum Tempo {
    /** As much as was ordered, or nearly. */
    NORMAL,
    /** Everything is printed and it is still short. */
    SLOW,
    /** No story of its own: at most it names those of the edition before that went quiet. */
    EMPTY
}
