package org.nightdesk.batch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.ConfigurationLoader;
import org.nightdesk.batch.step.Progress;

/** One collection after the other from a server, with a clock that is set by hand. */
class CollectMannersTests {

    private final MockWebServer server = new MockWebServer();

    private Instant now = Instant.parse("2026-09-14T05:00:00Z");

    @TempDir
    Path folder;

    private Configuration configuration;

    @BeforeEach
    void start() throws IOException {
        server.start();
        configure("/feed");
    }

    private void configure(String path) throws IOException {
        Path file = Files.writeString(folder.resolve("nightdesk.yaml"), """
                sources:
                  - {name: Post, feed: "%s", local: true}
                briefings:
                  - {name: daily, title: The Daily}
                collect: {pause: 0}
                """.formatted(server.url(path)));
        configuration = new ConfigurationLoader(name -> null).load(file);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void keepsValidatorsOnlyOfWhatCouldBeRead() throws Exception {
        server.enqueue(feed("", "One").newBuilder().addHeader("ETag", "\"1\"").build());
        server.enqueue(new MockResponse.Builder().body("<html>Sorry</html>").addHeader("ETag", "\"2\"").build());
        server.enqueue(new MockResponse.Builder().code(304).build());

        assertThat(collect(false).taken()).isEqualTo(1);
        assertThat(collect(false).problems()).containsKey("Post");
        assertThat(collect(false).problems()).isEmpty();

        assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isNull();
        assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isEqualTo("\"1\"");
        assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isEqualTo("\"1\"");
    }

    @Test
    void comesBackWhenTheServerSaid() throws Exception {
        server.enqueue(new MockResponse.Builder().code(429).addHeader("Retry-After", "7200").build());
        server.enqueue(feed("", "One"));

        assertThat(collect(false).problems().get("Post")).contains("429");
        now = now.plus(Duration.ofMinutes(119));
        assertThat(collect(false).held().get("Post")).contains("2026-09-14 07:00 UTC");
        assertThat(health().state()).isEqualTo(SourceHealth.State.WAITING);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(collect(false).taken()).isEqualTo(1);
        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(health().state()).isEqualTo(SourceHealth.State.FINE);
    }

    @Test
    void leavesAFeedAloneForAsLongAsItSays() throws Exception {
        server.enqueue(feed("<ttl>60</ttl>", "One"));
        server.enqueue(feed("<ttl>60</ttl>", "Two"));

        collect(false);
        assertThat(collect(false).held()).containsKey("Post");
        now = now.plus(Duration.ofHours(1));
        assertThat(collect(false).taken()).isEqualTo(1);
    }

    @Test
    void asksAQuietFeedLessWhereTheScheduleCollects() throws Exception {
        for (int i = 0; i < 5; i++) {
            server.enqueue(feed("", "One"));
        }
        int asked = 0;
        for (int i = 0; i < 8; i++) {
            asked += collect(true).held().isEmpty() ? 1 : 0;
            now = now.plus(Duration.ofMinutes(30));
        }
        assertThat(asked).isEqualTo(5);
    }

    @Test
    void asksAtTheNewAddressOnceAMoveHasHeldForDays() throws Exception {
        for (int day = 0; day < 4; day++) {
            if (day < 3) {
                server.enqueue(new MockResponse.Builder().code(301).addHeader("Location", "/moved").build());
            }
            server.enqueue(feed("", "Day " + day));
            assertThat(collect(false).taken()).isEqualTo(1);
            now = now.plus(Duration.ofDays(1));
        }
        assertThat(health().adopted()).isTrue();
        assertThat(health().movedTo()).isEqualTo(server.url("/moved").uri());
        assertThat(server.getRequestCount()).isEqualTo(7);

        // Where the operator writes another address, all that was known of the old one is forgotten.
        configure("/other");
        server.enqueue(feed("", "Other"));
        assertThat(collect(false).taken()).isEqualTo(1);
        assertThat(health().movedTo()).isNull();
    }

    @Test
    void takesNoAddressThatIsTooLongToBeKeptForAMove() throws Exception {
        server.enqueue(new MockResponse.Builder().code(301).addHeader("Location", "/" + "moved".repeat(1_000)).build());
        server.enqueue(feed("", "One"));

        assertThat(collect(false).taken()).isEqualTo(1);
        assertThat(health().movedTo()).isNull();
    }

    @Test
    void countsFailuresAndNeverDropsASource() throws Exception {
        for (int i = 0; i < 3; i++) {
            server.enqueue(new MockResponse.Builder().code(404).build());
            collect(false);
        }
        SourceHealth health = health();
        assertThat(health.state()).isEqualTo(SourceHealth.State.FAILING);
        assertThat(health.failures()).isEqualTo(3);
        assertThat(health.problem()).contains("404");
        assertThat(collect(true).held().get("Post")).contains("it is broken, and asked again from");
    }

    private CollectReport collect(boolean due) throws Exception {
        try (NightDesk desk = NightDesk.open(configuration, Clock.fixed(now, ZoneOffset.UTC), Progress.NONE)) {
            return due ? desk.collectDue() : desk.collect();
        }
    }

    private SourceHealth health() throws Exception {
        try (NightDesk desk = NightDesk.open(configuration, Clock.fixed(now, ZoneOffset.UTC), Progress.NONE)) {
            return desk.health().getFirst();
        }
    }

    private static MockResponse feed(String head, String title) {
        return new MockResponse.Builder().body("""
                <rss><channel><title>Post</title>%s<item><title>%s</title>
                <description>The toll rose on Monday, and the boats stayed in.</description></item></channel></rss>
                """.formatted(head, title)).build();
    }
}
