package org.nightdesk.templates.model;

/**
 * A pointer to a story that is new.
 *
 * @param storyId  the story, which is told elsewhere on the page
 * @param headline its headline there
 */
public record NewStory(String storyId, String headline) {}
