package org.nightdesk.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedTimesTests {

    @Test
    void readsWhatAFeedSaysOfItself() {
        FeedTimes times = of(
                "<rss><channel><ttl> 90 </ttl><skipHours><hour>0</hour><hour>24</hour><hour>5</hour></skipHours>"
                        + "<skipDays><day>Sunday</day></skipDays><item><ttl>1</ttl><hour>7</hour></item></channel></rss>");

        assertThat(times).isEqualTo(new FeedTimes(Duration.ofMinutes(90), Set.of(0, 5), Set.of(DayOfWeek.SUNDAY)));
        assertThat(FeedTimes.read(times.write())).isEqualTo(times);
    }

    @Test
    void readsTheSyndicationModule() {
        assertThat(of(
                "<rdf:RDF><channel><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>")
                .every()).isEqualTo(Duration.ofHours(6));
        assertThat(
                of("<rss><sy:updatePeriod>weekly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>").every())
                .isEqualTo(Duration.ofDays(7));
    }

    @Test
    void saysNothingWhereTheFeedSaysNothing() {
        assertThat(of("<rss><channel><ttl>soon</ttl><item/></channel></rss>")).isEqualTo(FeedTimes.NONE);
        assertThat(FeedTimes.NONE.write()).isNull();
        assertThat(FeedTimes.read(null)).isEqualTo(FeedTimes.NONE);
    }

    @Test
    void goesToTheEndOfSkippedHoursAndDays() {
        FeedTimes times = of(
                "<skipHours><hour>22</hour><hour>23</hour></skipHours><skipDays><day>saturday</day></skipDays>");

        assertThat(times.skip(Instant.parse("2026-09-14T21:59:00Z"))).isEqualTo("2026-09-14T21:59:00Z");
        assertThat(times.skip(Instant.parse("2026-09-14T22:10:00Z"))).isEqualTo("2026-09-15T00:00:00Z");
        assertThat(times.skip(Instant.parse("2026-09-18T22:10:00Z"))).isEqualTo("2026-09-20T00:00:00Z");
    }

    private static FeedTimes of(String feed) {
        return FeedTimes.of(feed.getBytes(StandardCharsets.UTF_8));
    }
}
