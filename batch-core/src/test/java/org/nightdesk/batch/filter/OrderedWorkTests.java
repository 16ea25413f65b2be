package org.nightdesk.batch.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTests {

    @Test
    void keepsTheOrderOfTheItems() throws IOException {
        List<Integer> items = IntStream.range(0, 500).boxed().toList();

        assertThat(work(items, item -> "<" + item + ">", Duration.ofMinutes(1)))
                .isEqualTo(items.stream().map(item -> "<" + item + ">").toList());
    }

    @Test
    void oneItemThatFailsCostsNoOtherAnything() throws IOException {
        Function<Integer, String> fussy = item -> {
            if (item == 2) {
                throw new IllegalStateException("no");
            }
            return "ok";
        };

        assertThat(work(List.of(1, 2, 3), fussy, Duration.ofMinutes(1))).containsExactly("ok",
                "2 could not be worked on: java.lang.IllegalStateException: no", "ok");
    }

    @Test
    void givesUpItemsThatNeverEnd() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        Function<Integer, String> stubborn = item -> {
            while (item < 2) {
                try {
                    never.await();
                } catch (InterruptedException ignored) {
                    // Goes on, as a runaway parser would.
                }
            }
            return "ok";
        };

        assertThat(work(List.of(0, 1, 2), stubborn, Duration.ofMillis(500)))
                .containsExactly("0 took longer than 0.5 seconds", "1 took longer than 0.5 seconds", "ok");
    }

    private static List<String> work(List<Integer> items, Function<Integer, String> work, Duration limit)
            throws IOException {
        List<String> results = new ArrayList<>();
        try (var ordered = new OrderedWork<>(work, (Integer item, String why) -> item + " " + why, limit, 2)) {
            ordered.run(OrderedWork.Source.of(items.iterator()), new OrderedWork.Sink<>() {

                @Override
                public void take(String result) {
                    results.add(result);
                }

                @Override
                public void flush() {
                    // Nothing is kept back.
                }
            });
        }
        return results;
    }
}
