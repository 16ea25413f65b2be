package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.batch.deliver.FaultySmtpServer;
import org.nightdesk.batch.deliver.FaultySmtpServer.Taken;

/**
 * The promises "goes on" and "once", held against the real program: processes of their own, killed without warning, run
 * again, and compared with a run that nobody disturbed.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledRunTests {

    private static final long SEED = 20260915;
    private static final int KILLS = 10;
    private static final List<String> READERS = IntStream.range(0, 12).mapToObj(i -> "reader" + i + "@night.example")
            .toList();

    private FaultySmtpServer server;
    private NightFolder undisturbed;
    private Duration length;

    @BeforeAll
    void runUndisturbed(@TempDir Path folder) throws Exception {
        server = new FaultySmtpServer();
        undisturbed = NightFolder.layOut(folder.resolve("undisturbed"), server.port(), READERS);
        long start = System.nanoTime();
        assertThat(undisturbed.run()).isIn(0, 3);
        length = Duration.ofNanos(System.nanoTime() - start);
        assertThat(server.taken()).extracting(Taken::recipient).containsExactlyInAnyOrderElementsOf(READERS);
    }

    @BeforeEach
    void forget() {
        server.reset();
    }

    @AfterAll
    void closeServer() {
        server.close();
    }

    static Stream<Double> instants() {
        // The first fifth is the start of the JVM.
        Random random = new Random(SEED);
        return Stream.generate(() -> 0.2 + 0.8 * random.nextDouble()).limit(KILLS);
    }

    @ParameterizedTest
    @MethodSource("instants")
    void aRunThatIsKilledAtAnyInstantGoesOn(double instant, @TempDir Path folder) throws Exception {
        NightFolder night = NightFolder.layOut(folder.resolve("night"), server.port(), READERS);
        night.runAndKill(Duration.ofNanos((long) (length.toNanos() * instant)));

        assertThat(night.run()).as(night.lastOutput()).isIn(0, 3, 5, 6);

        assertThat(night.editions()).isEqualTo(undisturbed.editions());
        assertThat(night.articles()).isEqualTo(undisturbed.articles());
        assertThat(night.items()).isEqualTo(undisturbed.items());
        assertThatNobodyGotItTwice(night);
    }

    @Test
    void aRunThatIsKilledAgainAndAgainGetsThere(@TempDir Path folder) throws Exception {
        NightFolder night = NightFolder.layOut(folder.resolve("night"), server.port(), READERS);
        for (double instant : instants().toList()) {
            night.runAndKill(Duration.ofNanos((long) (length.toNanos() * instant)));
        }

        assertThat(night.run()).as(night.lastOutput()).isIn(0, 3, 5, 6);

        assertThat(night.editions()).isEqualTo(undisturbed.editions());
        assertThat(night.articles()).isEqualTo(undisturbed.articles());
        assertThat(night.items()).isEqualTo(undisturbed.items());
        assertThatNobodyGotItTwice(night);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 12})
    void aMessageWhoseSenderDiesBeforeTheReplyIsHeldAndNotSentAgain(int last, @TempDir Path folder) throws Exception {
        NightFolder night = NightFolder.layOut(folder.resolve("night"), server.port(), READERS);
        server.onTaken(message -> {
            if (server.taken().size() == last) {
                night.kill();
            }
        });
        night.run();
        assertThat(server.taken()).hasSize(last);

        assertThat(night.run()).as(night.lastOutput()).isIn(5, 6);

        assertThat(server.taken()).extracting(Taken::recipient).containsExactlyInAnyOrderElementsOf(READERS);
        assertThat(night.deliveries()).containsEntry(server.taken().get(last - 1).recipient(), "unknown");
        assertThat(night.deliveries().values()).containsOnlyOnce("unknown")
                .allMatch(state -> state.equals("sent") || state.equals("unknown"));
        assertThat(night.editions()).isEqualTo(undisturbed.editions());
    }

    private void assertThatNobodyGotItTwice(NightFolder night) throws Exception {
        Map<String, Long> received = server.taken().stream()
                .collect(Collectors.groupingBy(Taken::recipient, Collectors.counting()));
        Map<String, String> states = night.deliveries();
        assertThat(states).containsOnlyKeys(READERS);
        assertThat(received.values()).allMatch(count -> count == 1);
        states.forEach((reader, state) -> {
            if (state.equals("sent")) {
                assertThat(received).containsKey(reader);
            } else {
                assertThat(state).as(reader).isEqualTo("unknown");
            }
        });
    }
}
