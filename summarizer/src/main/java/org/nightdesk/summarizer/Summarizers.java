package org.nightdesk.summarizer;

import java.util.List;
import org.nightdesk.summarizer.model.Summarizer;
import org.nightdesk.summarizer.summary.InclusionTrainer;
import org.nightdesk.summarizer.summary.Methods;

/** The summarisers by name. All are thread-safe. */
public final class Summarizers {

    private static final Summarizer BEST = Methods.named(Methods.BEST);

    private Summarizers() {}

    /** The one for a single article. */
    public static Summarizer forArticle() {
        return BEST;
    }

    /** The one for the articles of a story. */
    public static Summarizer forStory() {
        return BEST;
    }

    /** The names that {@link #named} knows, sorted. */
    public static List<String> names() {
        return Methods.names();
    }

    /**
     * A summariser by its name.
     *
     * @throws IllegalArgumentException if there is no such method; the message lists those that exist
     */
    public static Summarizer named(String name) {
        return Methods.named(name);
    }

    /** Learns new weights for the learned summariser. */
    public static InclusionTrainer trainer() {
        return new InclusionTrainer();
    }
}
