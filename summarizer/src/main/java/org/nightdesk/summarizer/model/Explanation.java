package org.nightdesk.summarizer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a summary came about.
 *
 * @param sentences every sentence that was looked at, in the order of the documents, then of the text
 */
public record Explanation(List<Considered> sentences) {

    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence and what became of it.
     *
     * @param citation  the span that would be printed
     * @param score     what the sentence is worth by itself, higher is better; 0 if a rule keeps it out of the count
     * @param parts     what the score is made of and what else was known, in a fixed order; empty if a rule keeps it out
     *                  of the count
     * @param outcome   whether it was chosen, or why not
     * @param reason    the outcome in a few words of English, such as "caption" or "asks a question"
     * @param similarTo the chosen sentence that it resembles most, or null if it shares nothing with any
     */
    public record Considered(Citation citation, double score, List<Part> parts, Outcome outcome, String reason,
            @Nullable Citation similarTo) {

        public Considered {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A named figure.
     *
     * @param name  a few words of English
     * @param value any finite number
     */
    public record Part(String name, double value) {}

    /** What became of a sentence. */
    public enum Outcome {
        /** It is printed. */
        CHOSEN,
        /** A rule for sentences worth printing keeps it out. */
        RULED_OUT,
        /** It is only understood after another, which is not printed. */
        LEANS,
        /** The chosen sentences say most of it already. */
        TOO_SIMILAR,
        /** It would have added something, but the budget was spent on others. */
        NO_ROOM,
        /** Others are worth more. */
        WORTH_LESS
    }
}
