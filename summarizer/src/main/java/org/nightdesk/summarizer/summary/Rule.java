package org.nightdesk.summarizer.summary;

/** Why a sentence is not printed, or hardly ever. */
enum Rule {
    /** Nothing speaks against it. */
    NONE("", false), SHORT("too short", true), SIGNS("signs, figures or capitals rather than words", true), FURNITURE(
            "belongs to the page, not to the story", true), BYLINE("names the author", true), STAMP("a date stamp",
                    true), CAPTION("a caption", true), FRAGMENT("does not begin or end like a sentence", false), LONG(
                            "too long", false), QUESTION("asks a question", false), LABEL("a label or an announcement",
                                    false), QUOTE("a quotation that does not begin or end here", false), SELF(
                                            "speaks of its author or to the readers of another page",
                                            false), PICTURE("tells of a picture", false),
    /** The sentence before it is not given, for it was told in an earlier edition. */
    ORPHAN("points back to a sentence that was told before", false),
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
