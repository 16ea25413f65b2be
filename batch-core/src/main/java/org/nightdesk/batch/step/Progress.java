package org.nightdesk.batch.step;

/** Told how far a step has come. Called from several threads. */
public interface Progress {

    /** Nobody watches. */
    Progress NONE = new Progress() {
    };

    /** A step begins that has so many items to go through; 0 where the number is not known. */
    default void begin(String step, int items) {}

    /** So many more items are done. */
    default void advance(String step, int items) {}

    /** The step is over, well or not. */
    default void end(String step) {}
}
