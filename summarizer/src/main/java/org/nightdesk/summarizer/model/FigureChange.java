package org.nightdesk.summarizer.model;

/**
 * A figure of a storyline that is another today than it was.
 *
 * @param kind   what it counts
 * @param from   the old figure, word for word as it stands in {@code before}, such as {@code seven}
 * @param to     the new one, as it stands in {@code after}
 * @param before the sentence of an earlier article that has the old figure
 * @param after  the sentence of one of today's articles that has the new one
 */
public record FigureChange(Kind kind, String from, String to, Citation before, Citation after) {

    /** What can be counted and change by the day. */
    public enum Kind {
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
        /** Any other count, told in nearly the same words. */
        OTHER
    }
}
