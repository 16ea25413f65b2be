package org.nightdesk.reports.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of days that a roll-up tells of.
 *
 * @param length a week from Monday to Sunday, or a month of the calendar
 * @param first  its first day
 * @param last   its last day
 */
public record Period(Length length, LocalDate first, LocalDate last) {

    /** How long a period is. */
    public enum Length {
        WEEK, MONTH;

        /** The word for it in commands, configurations and names. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The name under which a briefing's roll-ups are kept, such as {@code morning-week}. */
        public String nameFor(String briefing) {
            return briefing + "-" + word();
        }
    }

    /** The period in which a day lies. */
    public static Period of(Length length, LocalDate day) {
        return switch (length) {
            case WEEK -> new Period(length, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                    day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case MONTH -> new Period(length, day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
        };
    }

    /** Whether a day lies in it. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
