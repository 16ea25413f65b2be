package org.nightdesk.summarizer.summary;

/** Why a sentence is not printed, or hardly ever. */
enum Rule {
    /** Nothing speaks against it. */
    NONE("", false),
    /** The rest of these are no part of the story. */
    SHORT("too short", true),
    /** No words. */
    SIGNS("signs, figures or capitals rather than words", true),
    /** Of the page. */
    FURNITURE("belongs to the page, not to the story", true),
    /** Who wrote it. */
    BYLINE("names the author", true),
    /** When. */
    STAMP("a date stamp", true),
    /** Under a picture. */
    CAPTION("a caption", true),
    /** Part of the story, but not whole. */
    FRAGMENT("does not begin or end like a sentence", false),
    /** Something of it was lost. */
    BROKEN("has lost something: a verb, half a bracket, what was said", false),
    /** A full stop is missing. */
    GLUED("two sentences run together", false),
    /** Nobody reads to its end. */
    LONG("too long", false),
    /** Summaries answer. */
    QUESTION("asks a question", false),
    /** "Respected: ..." */
    LABEL("a label or an announcement", false),
    /** Half a quotation. */
    QUOTE("a quotation that does not begin or end here", false),
    /** "I" and "you". */
    SELF("speaks of its author or to the readers of another page", false),
    /** "This crawl was run ...". */
    NOTICE("tells how the page was kept", false),
    /** "... (left)". */
    PICTURE("tells of a picture", false),
    /** The sentence before it was told in an earlier edition, or is too short to be printed. */
    ORPHAN("points back to a sentence that was told before or is too short", false),
    /** Of a text without full stops: printed only where there is nothing better. */
    PIECE("a piece of a text without full stops", false);

    private final String reason;

    private final boolean junk;

    Rule(String reason, boolean junk) {
        this.reason = reason;
        this.junk = junk;
    }

    /** In a few words. */
    String reason() {
        return reason;
    }

    /** Whether such a sentence does not even count for what the text is about. */
    boolean junk() {
        return junk;
    }
}
