package org.nightdesk.batch.config;

/** Whether the pages that a feed leads to are fetched. */
public enum PageMode {
    /** Where an entry carries no more than a teaser. */
    AUTO,
    /** Of each entry. */
    ALWAYS,
    /** Of none: what the feed carries is all. */
    NEVER
}
