package org.nightdesk.reports.editor;

import org.nightdesk.templates.model.PartKind;

/**
 * Builds one part of the briefing. All builders first take, in a fixed order of importance; then those whose parts are wanted
 * print, in the reader's order, so that the sources are numbered as a reader meets them.
 */
interface SectionBuilder {

    /** The part; where it is not wanted, its builder is asked nothing. */
    PartKind kind();

    /** Takes what the part tells, as far as there is room. Stories are taken whole or left. */
    void take(Copy copy);

    /** A story was taken by another part and will be told with sentences. */
    default void told(Draft story, Copy copy) {}

    /** Prints what was taken: from here on its articles are numbered. */
    void print(StoryWriter writer);
}
