package org.nightdesk.batch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.config.ConfigurationLoader;
import org.nightdesk.batch.step.Progress;
import org.slf4j.LoggerFactory;

/** A whole collection of 300 feeds on as many hosts, of which every tenth hangs for half a minute. */
@Tag("slow")
class SlowHostsTests {

    private static final int FEEDS = 300;

    @TempDir
    Path folder;

    @Test
    void delayOnlyThemselves() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        HttpServer server = HttpServer.create(new InetSocketAddress(0), FEEDS);
        try (ExecutorService answers = Executors.newVirtualThreadPerTaskExecutor()) {
            server.setExecutor(answers);
            server.createContext("/", exchange -> {
                int number = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
                if (number % 10 == 0) {
                    hang(end);
                }
                byte[] feed = feed(number).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, feed.length);
                exchange.getResponseBody().write(feed);
                exchange.close();
            });
            server.start();
            Path file = Files.writeString(folder.resolve("nightdesk.yaml"),
                    configuration(server.getAddress().getPort()));
            try (NightDesk desk = NightDesk.open(new ConfigurationLoader(name -> null).load(file), Clock.systemUTC(),
                    Progress.NONE)) {
                long begin = System.nanoTime();
                CollectReport report = desk.collect();
                Duration took = Duration.ofNanos(System.nanoTime() - begin);

                LoggerFactory.getLogger(SlowHostsTests.class).warn("{} feeds, every tenth hanging: {} ms", FEEDS,
                        took.toMillis());
                assertThat(report.problems()).hasSize(FEEDS / 10);
                assertThat(report.taken()).isEqualTo(20 * (FEEDS - FEEDS / 10));
                assertThat(took).isLessThan(Duration.ofSeconds(25));
            }
            end.countDown();
        } finally {
            server.stop(0);
        }
    }

    private static String configuration(int port) {
        StringBuilder sources = new StringBuilder("sources:\n");
        for (int i = 0; i < FEEDS; i++) {
            sources.append(
                    "  - {name: Wire %d, feed: \"http://127.0.%d.%d:%d/%d\", local: true}\n".formatted(i, i / 250,
                            1 + i % 250, port, i));
        }
        return sources + "briefings:\n  - {name: daily, title: The Daily}\n";
    }

    private static String feed(int number) {
        StringBuilder feed = new StringBuilder("<rss><channel><title>Wire " + number + "</title>");
        for (int i = 0; i < 20; i++) {
            feed.append("<item><title>Report ").append(i).append(" of wire ").append(number)
                    .append("</title><description>The harbour office of town ").append(number).append(" counted ")
                    .append(i).append(" boats on Monday, it said. The count goes on.</description></item>");
        }
        return feed + "</channel></rss>";
    }

    private static void hang(CountDownLatch end) {
        try {
            end.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
