package org.nightdesk.batch.config;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * When a briefing is due: {@code "06:30"} every day, {@code "06:30 mon-fri"} or {@code "07:00 sat,sun"} on some days.
 *
 * @param time local time in the briefing's zone
 * @param days the days it is made on, at least one
 */
public record Schedule(LocalTime time, Set<DayOfWeek> days) {

    public Schedule {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a schedule needs at least one day");
        }
        days = Set.copyOf(days);
    }

    /**
     * Reads the form above.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static Schedule parse(String text) {
        String[] parts = text.strip().toLowerCase(java.util.Locale.ROOT).split("\\s+", 2);
        try {
            if (parts[0].length() == 5) {
                return new Schedule(LocalTime.parse(parts[0]),
                        parts.length == 1 ? EnumSet.allOf(DayOfWeek.class) : days(parts[1]));
            }
        } catch (java.time.DateTimeException notATime) {
            // told below, with the form that is expected
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not a schedule such as \"06:30\", \"06:30 mon-fri\" or \"07:00 sat,sun\"");
    }

    private static Set<DayOfWeek> days(String text) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String range : text.split("\\s*,\\s*", -1)) {
            String[] ends = range.split("\\s*-\\s*", 2);
            DayOfWeek day = day(ends[0]);
            DayOfWeek last = day(ends[ends.length - 1]);
            days.add(day);
            while (day != last) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }

    private static DayOfWeek day(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (text.length() >= 3 && day.name().toLowerCase(java.util.Locale.ROOT).startsWith(text)) {
                return day;
            }
        }
        throw new java.time.DateTimeException(text);
    }

    /** The moment at which the edition of a date is due; a time that the clocks skip moves on by the gap. */
    public ZonedDateTime due(LocalDate date, ZoneId zone) {
        return date.atTime(time).atZone(zone);
    }

    /** Whether there is an edition on that date. */
    public boolean includes(LocalDate date) {
        return days.contains(date.getDayOfWeek());
    }
}
