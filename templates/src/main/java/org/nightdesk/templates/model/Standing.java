package org.nightdesk.templates.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What gives a story its place: the facts behind the line "why here".
 *
 * @param outlets  outlets that carry it with a text of their own; reprints of one text count once
 * @param accounts articles with a text of their own
 * @param reprints articles that reprint one of those texts
 * @param day      1 for a new story, 3 for one that had a story in two earlier editions
 * @param latest   when the youngest of its articles was published, or null if none says
 */
public record Standing(int outlets, int accounts, int reprints, int day, @Nullable Instant latest) {}
