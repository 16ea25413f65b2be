package org.nightdesk.summarizer.evaluation;

/**
 * How far a summary and its references share something.
 *
 * @param precision share of the summary that the references have, 0 to 1
 * @param recall    share of the references that the summary has, 0 to 1
 */
public record Overlap(double precision, double recall) {

    static Overlap of(int hits, int inSummary, int inReferences) {
        return new Overlap(inSummary == 0 ? 0 : (double) hits / inSummary,
                inReferences == 0 ? 0 : (double) hits / inReferences);
    }

    /** The harmonic mean of precision and recall, 0 to 1. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
