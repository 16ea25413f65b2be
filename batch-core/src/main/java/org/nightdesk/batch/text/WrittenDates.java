package org.nightdesk.batch.text;

import java.util.regex.Pattern;

/** Ways to write a day and an hour that need only other signs between the numbers to be like all others. */
final class WrittenDates {

    private static final Pattern YEAR_FIRST = Pattern
            .compile(
                    "\\b(\\d{4})\\s*[.\u5E74\uB144]\\s*(\\d{1,2})\\s*[.\u6708\uC6D4]\\s*(\\d{1,2})\\s*[.\u65E5\uC77C](?!\\d)");

    private static final Pattern MINUTES = Pattern.compile(
            "(\\d{1,2})\\s*[\u65F6\u6642\uC2DC\u70B9]\\s*(\\d{1,2})\\s*[\u5206\uBD84](?:\\s*(\\d{1,2})\\s*[\u79D2\uCD08])?");

    private static final Pattern MORNING = Pattern
            .compile("(?:\uC624\uC804|\u4E0A\u5348|\u5348\u524D)\\s*(\\d{1,2}:\\d{2}(?::\\d{2})?)");

    private static final Pattern AFTERNOON = Pattern
            .compile("(?:\uC624\uD6C4|\u4E0B\u5348|\u5348\u5F8C)\\s*(\\d{1,2}:\\d{2}(?::\\d{2})?)");

    /** "10h15", "10 h 15", "10 h". */
    private static final Pattern HOURS = Pattern.compile("(?i)\\b(\\d{1,2}) ?h ?(\\d{2})?\\b");

    /** "10.15 Uhr", and "10.15" behind the year. */
    private static final Pattern DOTTED = Pattern
            .compile(
                    "(?i)\\b(\\d{1,2})\\.(\\d{2})(?= ?(?:Uhr|o.clock)\\b)|(?<=\\d{4},? )(\\d{1,2})\\.(\\d{2})(?![.\\d])");

    private static final Pattern TIME_SIGN = Pattern.compile("(?<=\\d)T(?=\\d)");

    private WrittenDates() {}

    /** The same date with a hyphen between year, month and day and a colon in the time. */
    static String familiar(String text) {
        String date = YEAR_FIRST.matcher(text).replaceAll("$1-$2-$3 ");
        date = MINUTES.matcher(date)
                .replaceAll(time -> time.group(1) + ":" + (time.group(2).length() < 2 ? "0" : "") + time.group(2)
                        + (time.group(3) == null ? "" : ":" + (time.group(3).length() < 2 ? "0" : "") + time.group(3)));
        date = MORNING.matcher(date).replaceAll("$1 AM");
        date = AFTERNOON.matcher(date).replaceAll("$1 PM");
        date = HOURS.matcher(date)
                .replaceAll(time -> time.group(1) + ":" + (time.group(2) == null ? "00" : time.group(2)));
        date = DOTTED.matcher(date).replaceAll(time -> time.group(1) == null
                ? time.group(3) + ":" + time.group(4)
                : time.group(1) + ":" + time.group(2));
        return TIME_SIGN.matcher(date).replaceAll(" ");
    }
}
