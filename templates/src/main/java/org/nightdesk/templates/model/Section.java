package org.nightdesk.templates.model;

import java.util.List;

/**
 * One of the reader's sections.
 *
 * @param name    its name in the configuration, or {@code other} for the stories that fit none
 * @param title   its heading, or empty for {@code other}, whose heading is furniture
 * @param stories at least one
 */
public record Section(String name, String title, List<StoryBlock> stories) {

    /** The name of the last section, which takes what fits no other. */
    public static final String OTHER = "other";

    public Section {
        stories = List.copyOf(stories);
    }
}
