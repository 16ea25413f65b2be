package org.nightdesk.summarizer;

import org.nightdesk.summarizer.model.Summarizer;

/** The summarisers by name. */
public final class Summarizers {

    private Summarizers() {}

    /** The one for a single article. */
    public static Summarizer forArticle() {
        throw new UnsupportedOperationException();
    }

    /** The one for the articles of a story. */
    public static Summarizer forStory() {
        throw new UnsupportedOperationException();
    }
}
