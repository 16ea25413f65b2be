package org.nightdesk.templates.model;

/** Why an article that could be read is not printed. */
public enum HoldReason {
    /** Its story ranks below what the length of the briefing holds. */
    NO_ROOM,
    /** Its story has neither a sentence nor a title that is fit to print. */
    NOTHING_TO_QUOTE,
    /** Its story was told before, and it says nothing new. */
    NOTHING_NEW,
    /** It is older than the briefing's age limit. */
    TOO_OLD
}
