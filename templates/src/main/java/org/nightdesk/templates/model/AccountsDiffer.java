package org.nightdesk.templates.model;

/**
 * One thing that two outlets tell differently within a printed story. Which of them is right is not said, for it is not
 * known.
 *
 * @param storyId  the story, one of those printed with sentences
 * @param headline its headline, as it is printed there
 * @param matter   what they differ in
 * @param one      the sentence of one outlet
 * @param another  the sentence of another
 */
public record AccountsDiffer(String storyId, Headline headline, Matter matter, QuotedSentence one,
        QuotedSentence another) {

    /** What can be told differently; its words are the messages {@code accounts.} and the name. */
    public enum Matter {
        /** How old a person is. */
        AGE,
        /** On which day it happened. */
        DAY,
        /** In which block of a street it happened. */
        STREET,
        /** How far away it is. */
        DISTANCE,
        /** How much money it is about. */
        MONEY,
        /** How many people were killed. */
        TOLL,
        /** How many people were hurt, arrested, missing or rescued. */
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
