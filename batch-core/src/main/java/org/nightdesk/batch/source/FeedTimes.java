package org.nightdesk.batch.source;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a feed itself says of when it changes: {@code ttl}, {@code skipHours} and {@code skipDays} of RSS,
 * {@code updatePeriod} and {@code updateFrequency} of the syndication module.
 *
 * @param every     how long it need not be asked again; zero if it does not say
 * @param skipHours hours of the day, UTC, in which it does not change
 * @param skipDays  days of the week, UTC, on which it does not change
 */
public record FeedTimes(Duration every, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {

    /** It says nothing. */
    public static final FeedTimes NONE = new FeedTimes(Duration.ZERO, Set.of(), Set.of());

    private static final int HEAD = 20_000;

    private static final int HOURS_OF_A_WEEK = 168;

    private static final Pattern ENTRY = Pattern.compile("(?i)<(?:\\w{1,20}:)?(?:item|entry)[\\s>]");
    private static final Pattern TTL = Pattern.compile("(?i)<ttl>\\s*(\\d{1,6})\\s*</ttl>");
    private static final Pattern PERIOD = Pattern
            .compile("(?i)<sy:updatePeriod>\\s*(hourly|daily|weekly|monthly|yearly)");
    private static final Pattern FREQUENCY = Pattern.compile("(?i)<sy:updateFrequency>\\s*(\\d{1,4})\\s*<");
    private static final Pattern HOUR = Pattern.compile("(?i)<hour>\\s*(\\d{1,2})\\s*</hour>");
    private static final Pattern DAY = Pattern
            .compile("(?i)<day>\\s*(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\s*</day>");
    private static final Pattern WRITTEN = Pattern.compile("(\\d+)/([\\d,]*)/([A-Z,]*)");

    public FeedTimes {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }

    /** What the head of a feed says, before its first entry. */
    static FeedTimes of(byte[] feed) {
        String head = new String(feed, 0, Math.min(feed.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher entry = ENTRY.matcher(head);
        String said = entry.find() ? head.substring(0, entry.start()) : head;
        Set<Integer> hours = new TreeSet<>();
        // Some count the hours from 1 to 24.
        HOUR.matcher(said).results().map(hour -> Integer.parseInt(hour.group(1)) % 24).forEach(hours::add);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        DAY.matcher(said).results().map(day -> DayOfWeek.valueOf(day.group(1).toUpperCase(Locale.ROOT)))
                .forEach(days::add);
        return new FeedTimes(every(said), hours, days);
    }

    private static Duration every(String said) {
        Matcher ttl = TTL.matcher(said);
        if (ttl.find()) {
            return Duration.ofMinutes(Long.parseLong(ttl.group(1)));
        }
        Matcher period = PERIOD.matcher(said);
        if (!period.find()) {
            return Duration.ZERO;
        }
        Matcher frequency = FREQUENCY.matcher(said);
        long times = frequency.find() ? Math.max(1, Long.parseLong(frequency.group(1))) : 1;
        return Duration.ofHours(switch (period.group(1).toLowerCase(Locale.ROOT)) {
            case "hourly" -> 1;
            case "daily" -> 24;
            default -> HOURS_OF_A_WEEK;
        }).dividedBy(times);
    }

    /** The end of the skipped hours and days in which an instant lies, or the instant itself. */
    public Instant skip(Instant from) {
        ZonedDateTime time = from.atZone(ZoneOffset.UTC);
        for (int hours = 0; hours < HOURS_OF_A_WEEK; hours++) {
            if (!skipHours.contains(time.getHour()) && !skipDays.contains(time.getDayOfWeek())) {
                return time.toInstant();
            }
            time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return from;
    }

    /** A short text from which {@link #read} makes the same again; null where the feed says nothing. */
    public @Nullable String write() {
        return equals(NONE)
                ? null
                : every.toSeconds() + "/"
                        + new TreeSet<>(skipHours).stream().map(String::valueOf).collect(Collectors.joining(",")) + "/"
                        + new TreeSet<>(skipDays).stream().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    /** What {@link #write} wrote. */
    public static FeedTimes read(@Nullable String written) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        if (!parts.matches()) {
            return NONE;
        }
        Set<Integer> hours = new TreeSet<>();
        Pattern.compile("\\d+").matcher(parts.group(2)).results().map(hour -> Integer.parseInt(hour.group()))
                .forEach(hours::add);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Pattern.compile("[A-Z]+").matcher(parts.group(3)).results().map(day -> DayOfWeek.valueOf(day.group()))
                .forEach(days::add);
        return new FeedTimes(Duration.ofSeconds(Long.parseLong(parts.group(1))), hours, days);
    }
}
