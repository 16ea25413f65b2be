package org.nightdesk.reports.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of a briefing.
 *
 * @param date     its date
 * @param number   1 for the first edition of the briefing; a revision keeps the number
 * @param revision 0 for the first version of this edition
 * @param from     the cut-off of the edition before it, or null for the first one
 * @param cutOff   the moment at which it closed; articles published later wait for the next
 */
public record Edition(LocalDate date, int number, int revision, @Nullable Instant from, Instant cutOff) {}
