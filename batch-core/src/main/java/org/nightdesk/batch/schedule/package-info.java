/**
 * {@code nightdesk schedule}: {@link org.nightdesk.batch.schedule.NightShift} stays up and does what
 * {@code Timetable} says is due, by way of {@link org.nightdesk.batch.schedule.Jobs}.
 */
@NullMarked
package org.nightdesk.batch.schedule;

import org.jspecify.annotations.NullMarked;
