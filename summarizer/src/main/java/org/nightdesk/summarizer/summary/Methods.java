package org.nightdesk.summarizer.summary;

import org.nightdesk.summarizer.model.Summarizer;

/** The methods, ready to use. */
public final class Methods {

    private Methods() {}

    /** {@link LexRank} with falling weight by position, for one article. */
    public static Summarizer lexRank() {
        return new PickingSummarizer(new MarginalRelevance(new LexRank(0.5), 0.8));
    }

    /** {@link ConceptCoverage}, for the articles of a story. */
    public static Summarizer conceptCoverage() {
        return new PickingSummarizer(new ConceptCoverage());
    }
}
