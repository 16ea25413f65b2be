package org.nightdesk.batch.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.config.WebAccess;
import org.nightdesk.batch.source.Advice;
import org.nightdesk.batch.source.FeedTimes;
import org.nightdesk.batch.source.Fetch;
import org.nightdesk.batch.source.Validators;
import org.nightdesk.batch.store.SourceStanding;

class AppointmentsTests {

    private static final Instant NOW = Instant.parse("2026-09-14T05:00:00Z");

    private static final SourceStanding NEW = SourceStanding.NEW.at("https://post.example/rss");

    private final Appointments appointments = new Appointments(Duration.ofMinutes(30));

    @Test
    void asksNobodyBeforeTheTimeThatTheServerGave() {
        SourceStanding busy = appointments.afterFailure(NEW, NOW.plus(Duration.ofHours(2)), NOW);

        assertThat(appointments.held(busy, NOW.plus(Duration.ofMinutes(119)), false))
                .contains("its server asks to be left alone until 2026-09-14 07:00 UTC");
        assertThat(appointments.held(busy, NOW.plus(Duration.ofHours(2)), true)).isEmpty();
    }

    @Test
    void believesAFeedThatItIsFreshForSixHoursAtMost() {
        SourceStanding fresh = visited(NEW, new Advice(NOW.plus(Duration.ofDays(30)), null, null));

        assertThat(appointments.held(fresh, NOW.plus(Duration.ofMinutes(359)), false)).isPresent();
        assertThat(appointments.held(fresh, NOW.plus(Duration.ofHours(6)), false)).isEmpty();
    }

    @Test
    void remembersWhatAFeedSaidOfItselfOverUnchangedAnswers() {
        FeedTimes hourly = new FeedTimes(Duration.ofHours(1), Set.of(), Set.of());
        SourceStanding fresh = visited(visited(NEW, new Advice(null, null, hourly)), Advice.NONE);

        assertThat(appointments.held(fresh, NOW.plus(Duration.ofMinutes(59)), false)).isPresent();
        assertThat(appointments.held(fresh, NOW.plus(Duration.ofMinutes(60)), false)).isEmpty();
    }

    @Test
    void asksAQuietFeedLessButEverySixHours() {
        SourceStanding quiet = NEW;
        for (int i = 0; i < 30; i++) {
            quiet = appointments.afterVisit(quiet, fetch(Advice.NONE), false, NOW);
        }
        assertThat(quiet.rest()).isEqualTo(Duration.ofHours(6));
        assertThat(appointments.held(quiet, NOW.plus(Duration.ofHours(5)), true)).isPresent();
        assertThat(appointments.held(quiet, NOW.plus(Duration.ofHours(5)), false)).isEmpty();
        assertThat(appointments.held(quiet, NOW.plus(Duration.ofHours(6)), true)).isEmpty();

        assertThat(appointments.afterVisit(quiet, fetch(Advice.NONE), true, NOW).rest())
                .isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void asksABrokenFeedLessButOnceADay() {
        SourceStanding broken = NEW;
        for (int i = 0; i < 30; i++) {
            broken = appointments.afterFailure(broken, null, NOW);
        }
        assertThat(broken.failures()).isEqualTo(30);
        assertThat(broken.rest()).isEqualTo(Duration.ofDays(1));
        assertThat(appointments.held(broken, NOW.plus(Duration.ofHours(12)), false)).isEmpty();
        assertThat(appointments.held(broken, NOW.plus(Duration.ofDays(1)), true)).isEmpty();
    }

    @Test
    void takesANewAddressOnlyAfterItHasHeldForDays() {
        URI moved = URI.create("https://post.example/feed");
        SourceStanding first = visited(NEW, new Advice(null, moved, null));
        assertThat(first.adopted(NOW)).isNull();

        Instant later = NOW.plus(Duration.ofDays(3));
        SourceStanding again = appointments.afterVisit(first, fetch(new Advice(null, moved, null)), true,
                later.minusSeconds(60));
        assertThat(again.adopted(later)).isEqualTo(moved);
        // Asked there, the server says nothing of a move any more; the new address stays.
        assertThat(appointments.afterVisit(again, fetch(Advice.NONE), true, later).adopted(later)).isEqualTo(moved);
        // Where the new address fails, the configured one is asked again.
        assertThat(appointments.afterFailure(again, null, later).movedTo()).isNull();
    }

    @Test
    void forgetsAMoveThatIsTakenBackAndNeverMovesAwayFromHttps() {
        SourceStanding moved = visited(NEW, new Advice(null, URI.create("https://post.example/feed"), null));

        assertThat(visited(moved, Advice.NONE).movedTo()).isNull();
        assertThat(visited(NEW, new Advice(null, URI.create("http://post.example/feed"), null)).movedTo()).isNull();
    }

    @Test
    void knowsNothingOfASourceThatWasGivenAnotherAddress() {
        SourceSettings source = new SourceSettings.FeedUrl("Post", URI.create("https://other.example/rss"), null,
                WebAccess.PUBLIC);
        SourceStanding stored = appointments.afterFailure(NEW, NOW.plusSeconds(60), NOW);

        assertThat(appointments.standing(source, stored)).isEqualTo(SourceStanding.NEW.at("https://other.example/rss"));
    }

    private SourceStanding visited(SourceStanding before, Advice advice) {
        return appointments.afterVisit(before, fetch(advice), true, NOW);
    }

    private static Fetch fetch(Advice advice) {
        return new Fetch(List.of(), Validators.NONE, false, List.of(), advice);
    }
}
