package org.nightdesk.reports.model;

/** What a reader gets on a day without a story. The edition itself is made all the same, and says so. */
public enum EmptyDay {
    /** A short message that says so. */
    NOTE,
    /** No message. */
    NOTHING
}
