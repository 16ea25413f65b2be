package org.nightdesk.batch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HostGateTests {

    private final FakeTime time = new FakeTime();

    private final HostGate gate = new HostGate(time, Duration.ofSeconds(1), time);

    @Test
    void pausesBetweenTwoRequestsToOneHost() throws Exception {
        gate.visit("a.example", () -> {});
        gate.visit("b.example", () -> {});
        gate.visit("a.example", () -> {});

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void pausesAfterAFailureToo() throws Exception {
        assertThatThrownBy(() -> gate.visit("a.example", () -> {
            throw new IOException("x");
        })).isInstanceOf(IOException.class);
        gate.visit("a.example", () -> {});

        assertThat(time.waits()).hasSize(1);
    }

    @Test
    void waitsOnlyForWhatIsLeftOfThePause() throws Exception {
        gate.visit("a.example", () -> {});
        time.pass(Duration.ofMillis(700));
        gate.visit("a.example", () -> {});

        assertThat(time.waits()).containsExactly(Duration.ofMillis(700), Duration.ofMillis(300));
    }

    @Test
    void pausesLongerWhereAHostAsksForIt() throws Exception {
        gate.visit("a.example", () -> {});
        gate.slowDown("a.example", Duration.ofSeconds(4));
        gate.visit("a.example", () -> {});
        gate.visit("a.example", () -> {});

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(4));
    }

    @Test
    void letsOneAtATimeThrough() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<?>> visits = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch all = new CountDownLatch(1);
            for (int i = 0; i < 20; i++) {
                visits.add(threads.submit(() -> {
                    all.await();
                    gate.visit("a.example", () -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        Thread.onSpinWait();
                        inside.decrementAndGet();
                    });
                    return null;
                }));
            }
            all.countDown();
            for (Future<?> visit : visits) {
                visit.get();
            }
        }
        assertThat(most).hasValue(1);
    }
}
