package org.nightdesk.batch.text;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as feeds and pages write them: ISO 8601 and its relatives, RFC 822 and its many misreadings, month names of a
 * dozen languages, seconds since 1970. A date without a zone counts as UTC, one without a time as midnight. What is no day of the calendar
 * (30 February) is no date: a wrong date would put an article into the wrong edition, none only makes it undated.
 */
public final class NewsDates {

    private static final int EARLIEST_YEAR = 1970;

    private static final int LATEST_YEAR = 2200;

    private static final Pattern ISO = Pattern.compile("([12]\\d{3})(?:-?(\\d{2})(?:-?(\\d{2}))?|-(\\d{3}))?"
            + "(?:(?:T|\\s+)(.+))?", Pattern.CASE_INSENSITIVE);

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,4})([/.-])(\\d{1,2})[/.-](\\d{1,4})");

    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:+-])(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?)\\s*([ap]\\.?m\\b\\.?)?"
                    + "|(?<![\\d:+-])(\\d{1,2})\\s*([ap]\\.?m\\b\\.?)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPACT_CLOCK = Pattern.compile("^(\\d{2})(\\d{2})(\\d{2})?(?:\\.\\d+)?(?=$|[Zz+-])");

    private static final Pattern OFFSET = Pattern
            .compile("(?:(?:GMT|UTC|Z)\\s*)?([+-])(\\d{1,2}):?(\\d{2})?(?!\\d)(?::?\\d{2})?", Pattern.CASE_INSENSITIVE);

    private static final Pattern REGION = Pattern.compile("\\b[A-Z][a-z]+/?[A-Z][A-Za-z_]+(?:/[A-Za-z_]+)?\\b");

    /** Zones by their names without slashes, which some feeds lose. */
    private static final Map<String, String> REGIONS = ZoneId.getAvailableZoneIds().stream().sorted()
            .collect(toMap(id -> id.replace("/", ""), id -> id, (first, second) -> first));

    private static final Pattern TIMESTAMP = Pattern.compile("(\\d{9,10})(\\d{3})?");

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;|]+");

    /** The zone names in use, as minutes east of Greenwich; military letters but Z are not, because they are mostly wrong. */
    private static final Map<String, Integer> ZONE_MINUTES = Map.ofEntries(entry("WET", 0), entry("WEST", 60),
            entry("BST", 60), entry("CET", 60), entry("MET", 60), entry("MEZ", 60), entry("CEST", 120),
            entry("MEST", 120), entry("MESZ", 120), entry("EET", 120), entry("SAST", 120), entry("EEST", 180),
            entry("MSK", 180), entry("GST", 240), entry("PKT", 300), entry("IST", 330), entry("WIB", 420),
            entry("HKT", 480), entry("SGT", 480), entry("AWST", 480), entry("JST", 540), entry("KST", 540),
            entry("ACST", 570), entry("AEST", 600), entry("AEDT", 660), entry("NZST", 720), entry("NZDT", 780),
            entry("NDT", -150), entry("NST", -210), entry("ADT", -180), entry("BRT", -180), entry("ART", -180),
            entry("AST", -240), entry("EDT", -240), entry("EST", -300), entry("ET", -300), entry("CDT", -300),
            entry("CST", -360), entry("CT", -360), entry("MDT", -360), entry("MST", -420), entry("MT", -420),
            entry("PDT", -420), entry("PST", -480), entry("PT", -480), entry("AKST", -540), entry("HST", -600));

    private NewsDates() {}

    /** The instant that a date means, or null where it is none. */
    public static @Nullable Instant parse(@Nullable String written) {
        if (written == null || written.length() > 120) {
            return null;
        }
        String text = WrittenDates.familiar(BRACKETS.matcher(PlainText.line(written)).replaceAll(" ")).strip();
        if (text.isEmpty()) {
            return null;
        }
        Matcher timestamp = TIMESTAMP.matcher(text);
        if (timestamp.matches()) {
            return Instant.ofEpochSecond(Long.parseLong(timestamp.group(1)));
        }
        try {
            Matcher iso = ISO.matcher(text);
            return iso.matches() ? iso(iso) : spelled(text);
        } catch (DateTimeException | NumberFormatException impossible) {
            return null;
        }
    }

    private static @Nullable Instant iso(Matcher iso) {
        int year = Integer.parseInt(iso.group(1));
        LocalDate day;
        if (iso.group(4) != null) {
            day = Year.of(year).atDay(Integer.parseInt(iso.group(4)));
        } else {
            day = LocalDate.of(year, numberOr(iso.group(2), 1), numberOr(iso.group(3), 1));
        }
        String rest = iso.group(5);
        return instant(day, rest == null ? "" : rest);
    }

    private static @Nullable Instant spelled(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.find()) {
            LocalDate day = day(text);
            return day == null ? null : instant(day, "");
        }
        // The year may stand behind the clock ("Nov 12 17:00:00 +0000 2020"), where an offset must not be taken for it.
        String after = text.substring(clock.end());
        LocalDate day = day(text.substring(0, clock.start()) + " " + OFFSET.matcher(after).replaceAll(" "));
        return day == null ? null : instant(day, clock.group() + after);
    }

    private static @Nullable LocalDate day(String text) {
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.find()) {
            return slashedDay(slashed.group(1), slashed.group(3), slashed.group(4), slashed.group(2).equals("."));
        }
        int month = 0;
        int dayOfMonth = 0;
        int year = -1;
        for (String token : words(text.replace('-', ' ').replace('/', ' '))) {
            String bare = token.replaceAll("^[.:]+|[.:]+$", "").toLowerCase(Locale.ROOT);
            if (bare.matches("\\d{1,2}(?:st|nd|rd|th|\\.|er|º|ª)?") && dayOfMonth == 0) {
                dayOfMonth = Integer.parseInt(bare.replaceAll("\\D", ""));
            } else if (bare.matches("\\d{4}|'?\\d{2}") && year < 0) {
                year = year(bare.replace("'", ""));
            } else {
                // A weekday may look like a month ("mar." is Tuesday in French): the later one is the month.
                int named = MonthNames.month(bare);
                month = named == 0 ? month : named;
            }
        }
        return month == 0 || dayOfMonth == 0 || year < 0 ? null : LocalDate.of(year, month, dayOfMonth);
    }

    private static LocalDate slashedDay(String first, String second, String third, boolean dotted) {
        if (first.length() > 2) {
            return LocalDate.of(year(first), Integer.parseInt(second), Integer.parseInt(third));
        }
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        // Month first, as in the feeds that write dates with slashes; the other way round where that is no month, and where
        // the numbers are divided by full stops, as in most of Europe.
        return a > 12 || (dotted && b <= 12) ? LocalDate.of(year(third), b, a) : LocalDate.of(year(third), a, b);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static @Nullable Instant instant(LocalDate day, String clockAndZone) {
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            return null;
        }
        LocalTime time = LocalTime.MIDNIGHT;
        int nextDay = 0;
        Matcher compact = COMPACT_CLOCK.matcher(clockAndZone);
        Matcher clock = CLOCK.matcher(clockAndZone);
        String zone = clockAndZone;
        if (compact.find()) {
            time = LocalTime.of(Integer.parseInt(compact.group(1)), Integer.parseInt(compact.group(2)),
                    numberOr(compact.group(3), 0));
            zone = clockAndZone.substring(compact.end());
        } else if (clock.find()) {
            int hour = Integer.parseInt(clock.group(1) == null ? clock.group(5) : clock.group(1));
            int minute = numberOr(clock.group(2), 0);
            int second = Math.min(59, numberOr(clock.group(3), 0));
            if (hour == 24 && minute == 0 && second == 0) {
                hour = 0;
                nextDay = 1;
            }
            String half = clock.group(4) == null ? clock.group(6) : clock.group(4);
            time = LocalTime.of(hour(hour, half), minute, second);
            zone = clockAndZone.substring(clock.end());
        }
        return day.plusDays(nextDay).atTime(time).atZone(zone(zone)).toInstant();
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null || hour > 12) {
            return hour;
        }
        boolean afternoon = half.charAt(0) == 'p' || half.charAt(0) == 'P';
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static ZoneId zone(String text) {
        Matcher region = REGION.matcher(text);
        String id = region.find() ? REGIONS.get(region.group().replace("/", "")) : null;
        if (id != null) {
            return ZoneId.of(id);
        }
        Matcher offset = OFFSET.matcher(text);
        int minutes = 0;
        if (offset.find()) {
            minutes = Integer.parseInt(offset.group(2)) * 60 + numberOr(offset.group(3), 0);
            return ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -60 : 60) * minutes);
        }
        for (String name : words(text.replace('.', ' '))) {
            minutes = ZONE_MINUTES.getOrDefault(name.toUpperCase(Locale.ROOT), minutes);
        }
        return ZoneOffset.ofTotalSeconds(60 * minutes);
    }

    private static List<String> words(String text) {
        return List.of(SEPARATORS.split(text, -1));
    }

    private static int numberOr(@Nullable String digits, int fallback) {
        return digits == null ? fallback : Integer.parseInt(digits);
    }
}
