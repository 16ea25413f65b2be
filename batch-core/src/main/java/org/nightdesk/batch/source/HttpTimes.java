package org.nightdesk.batch.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** What the headers of an answer say about when to ask again (RFC 9110, RFC 9111). */
final class HttpTimes {

    /** No server sends us away for longer. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(7);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,9})");

    private static final Pattern NOT_KEPT = Pattern.compile("(?i)(?:^|[\\s,])(?:no-cache|no-store)(?:$|[\\s,=])");

    private HttpTimes() {}

    /** When {@code Retry-After} allows the next request, in either of its forms; null without a usable one. */
    static @Nullable Instant retryAfter(Headers headers, Instant now) {
        String value = headers.get("Retry-After");
        if (value == null) {
            return null;
        }
        String text = value.strip();
        Date date = headers.getDate("Retry-After");
        Instant after = SECONDS.matcher(text).matches()
                ? now.plusSeconds(Long.parseLong(text))
                : date == null ? null : date.toInstant();
        if (after == null || !after.isAfter(now)) {
            return null;
        }
        return earlier(after, now.plus(LONGEST_WAIT));
    }

    /** Until when the answer is fresh by {@code Cache-Control} or {@code Expires}; null if they do not say. */
    static @Nullable Instant freshUntil(Headers headers, Instant now) {
        String control = String.join(",", headers.values("Cache-Control"));
        if (NOT_KEPT.matcher(control).find()) {
            return null;
        }
        Matcher age = MAX_AGE.matcher(control);
        if (age.find()) {
            String spent = headers.get("Age");
            long seconds = Long.parseLong(age.group(1))
                    - (spent != null && SECONDS.matcher(spent.strip()).matches() ? Long.parseLong(spent.strip()) : 0);
            return seconds <= 0 ? null : now.plusSeconds(seconds);
        }
        Date expires = headers.getDate("Expires");
        Date date = headers.getDate("Date");
        if (expires == null) {
            return null;
        }
        // Against the server's own clock, which may be off.
        Duration left = Duration.between(date == null ? now : date.toInstant(), expires.toInstant());
        return left.isPositive() ? now.plus(left) : null;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
