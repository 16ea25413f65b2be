package org.nightdesk.summarizer;

import org.nightdesk.summarizer.model.Summarizer;
import org.nightdesk.summarizer.summary.Methods;

/** The summarisers by name. */
public final class Summarizers {

    private static final Summarizer ARTICLE = Methods.lexRank();

    private static final Summarizer STORY = Methods.conceptCoverage();

    private Summarizers() {}

    /** The one for a single article. */
    public static Summarizer forArticle() {
        return ARTICLE;
    }

    /** The one for the articles of a story. */
    public static Summarizer forStory() {
        return STORY;
    }
}
