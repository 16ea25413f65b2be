package org.nightdesk.templates.model;

import java.time.LocalDate;

/**
 * A story that went quiet: told in the edition before, and by nobody since.
 *
 * @param storyline its storyline
 * @param headline  its headline in that edition
 * @param last      the date of that edition
 * @param days      on how many days it had been told
 */
public record QuietStory(String storyline, Headline headline, LocalDate last, int days) {}
