package org.nightdesk.templates.model;

/**
 * A part of the document: one partial of that name a medium, one builder in the editor. They stand in the usual order of
 * print; a reader's configuration switches and orders them by their {@linkplain #partial names}.
 */
public enum PartKind {
    /** The few stories that matter most, told at length. */
    TOP_STORIES("top-stories"),
    /** What is new, what moved and what went quiet since the edition before. */
    WHAT_CHANGED("what-changed"),
    /** What the reader's watchlist found, also below the cut. */
    WATCHLIST("watchlist"),
    /** The reader's sections, in the reader's order. */
    SECTIONS("sections"),
    /** What two outlets tell differently. */
    ACCOUNTS_DIFFER("accounts-differ"),
    /** One line a story. */
    IN_BRIEF("in-brief"),
    /** The day in numbers. */
    FIGURES("figures"),
    /** What is quoted, what came in, what became of it. */
    COVERAGE("coverage");

    private final String partial;

    PartKind(String partial) {
        this.partial = partial;
    }

    /** The partial's file name without its ending, also the part's anchor on the page. */
    public String partial() {
        return partial;
    }
}
