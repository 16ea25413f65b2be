package org.nightdesk.summarizer;

import java.util.List;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Explanation;
import org.nightdesk.summarizer.model.Summarizer;
import org.nightdesk.summarizer.summary.Explainer;
import org.nightdesk.summarizer.summary.InclusionTrainer;
import org.nightdesk.summarizer.summary.Methods;

/** The summarisers by name. All are thread-safe. */
public final class Summarizers {

    private Summarizers() {}

    /** The name of the best one, of one article and of several. */
    public static String usual() {
        return Methods.BEST;
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

    /**
     * Why the summary of {@link #named} has the sentences it has: what each is worth, and what became of it.
     *
     * @throws IllegalArgumentException if there is no document, or no such method; the message lists those that exist
     */
    public static Explanation explain(List<AnalyzedArticle> documents, Budget budget, String method) {
        return Explainer.explain(documents, budget, method);
    }

    /**
     * The learned summariser with other weights than those that ship with the product.
     *
     * @param weights what {@link InclusionTrainer#weights} gave, with or without lines of remarks
     * @throws IllegalArgumentException if a weight is missing or no number
     */
    public static Summarizer learned(String weights) {
        return Methods.learned(weights);
    }

    /** Learns new weights for the learned summariser. */
    public static InclusionTrainer trainer() {
        return new InclusionTrainer();
    }
}
