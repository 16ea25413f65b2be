package org.nightdesk.summarizer.model;

/**
 * One thing that two outlets tell differently. Which of them is right is not said, for it is not known.
 *
 * @param kind  what they differ in
 * @param one   the sentence of the article with the smaller id
 * @param other the sentence of the other
 */
public record Difference(Kind kind, Citation one, Citation other) {

    /** What can be told differently. */
    public enum Kind {
        /** How old a named person is. */
        AGE,
        /** On which day of the week somebody left, came, died or was arrested. */
        DAY,
        /** In which block of a street it happened. */
        STREET,
        /** How far away a named place is. */
        DISTANCE,
        /** How high a fine, a bail or a reward is. */
        MONEY,
        /** How many people were killed. */
        TOLL,
        /** How many people were hurt, shot, stabbed, arrested, missing or rescued. */
        PEOPLE,
        /** At what time of day it happened. */
        TIME,
        /** How strong an earthquake was. */
        MAGNITUDE,
        /** How a vote went. */
        VOTE,
        /** How many of something there were. */
        COUNT
    }
}
