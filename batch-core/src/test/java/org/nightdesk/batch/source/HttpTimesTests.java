package org.nightdesk.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTimesTests {

    private static final Instant NOW = Instant.parse("2026-09-14T05:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"120 | 2026-09-14T05:02:00Z",
            "Mon, 14 Sep 2026 06:30:00 GMT | 2026-09-14T06:30:00Z", "' 60 ' | 2026-09-14T05:01:00Z",
            "999999999 | 2026-09-21T05:00:00Z"})
    void readsRetryAfterInBothForms(String value, Instant expected) {
        assertThat(HttpTimes.retryAfter(Headers.of("Retry-After", value), NOW)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "soon", "", "99999999999999999999", "Mon, 14 Sep 2026 04:00:00 GMT"})
    void takesNoWaitFromWhatIsNone(String value) {
        assertThat(HttpTimes.retryAfter(Headers.of("Retry-After", value), NOW)).isNull();
    }

    @Test
    void readsHowLongAnAnswerIsFresh() {
        assertThat(fresh("Cache-Control", "public, max-age=600")).isEqualTo(Duration.ofMinutes(10));
        assertThat(fresh("Cache-Control", "max-age=600", "Age", "500")).isEqualTo(Duration.ofSeconds(100));
        assertThat(fresh("Cache-Control", "no-cache, max-age=600")).isNull();
        assertThat(fresh("Cache-Control", "s-maxage=600")).isNull();
        assertThat(fresh("Cache-Control", "max-age=0", "Expires", "Mon, 14 Sep 2026 09:00:00 GMT")).isNull();
    }

    @Test
    void measuresExpiresAgainstTheServersOwnClock() {
        assertThat(fresh("Date", "Tue, 01 Jan 2019 00:00:00 GMT", "Expires", "Tue, 01 Jan 2019 01:00:00 GMT"))
                .isEqualTo(Duration.ofHours(1));
        assertThat(fresh("Expires", "0")).isNull();
    }

    private static Duration fresh(String... headers) {
        Instant until = HttpTimes.freshUntil(Headers.of(headers), NOW);
        return until == null ? null : Duration.between(NOW, until);
    }
}
