package org.nightdesk.templates.model;

import org.jspecify.annotations.Nullable;
import java.time.LocalDate;

/**
 * A figure that is another today than it was.
 *
 * @param matter what it counts; its words are the messages {@code figure.} and the name
 * @param from   the old figure, as it stands in {@code before}
 * @param to     the new one, as it stands in {@code after}
 * @param before the sentence of an earlier article that has the old figure
 * @param after  the sentence of today that has the new one
 * @param said   the date of the edition that printed {@code before}, or null if none did
 */
public record FigureMoved(Matter matter, String from, String to, QuotedSentence before, QuotedSentence after,
        @Nullable LocalDate said) {

    /** What can be counted. */
    public enum Matter {
        /** The dead. */
        DEAD,
        /** The missing. */
        MISSING,
        /** The injured. */
        INJURED,
        /** Those who survived or were rescued. */
        SURVIVORS,
        /** Those who are ill, or cases of an illness. */
        CASES,
        /** Those who had to leave their homes. */
        EVACUATED,
        /** Those who were arrested. */
        ARRESTED,
        /** Anything else. */
        OTHER
    }
}
