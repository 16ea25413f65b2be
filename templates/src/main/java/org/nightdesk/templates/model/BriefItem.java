package org.nightdesk.templates.model;

/**
 * A story in one line.
 *
 * @param storyId  the story
 * @param headline the title of one of its articles
 * @param standing how many tell it, and for how long
 */
public record BriefItem(String storyId, Headline headline, Standing standing) {}
