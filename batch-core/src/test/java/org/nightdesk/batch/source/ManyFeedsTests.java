package org.nightdesk.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.config.CollectSettings;
import org.nightdesk.batch.config.Limits;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.config.WebAccess;

class ManyFeedsTests {

    private static final int FEEDS = 300;

    @Test
    void hostsThatHangDelayOnlyThemselves() throws Exception {
        Limits limits = new Limits(Duration.ofDays(3), 1_000_000, Duration.ofSeconds(3), Duration.ofSeconds(5));
        SourceReader reader = new SourceReader(limits, new CollectSettings(Duration.ofHours(1), null),
                Clock.systemUTC());
        CountDownLatch never = new CountDownLatch(1);
        HttpServer server = HttpServer.create(new InetSocketAddress(0), 500);
        try (ExecutorService answers = Executors.newVirtualThreadPerTaskExecutor();
                ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            server.setExecutor(answers);
            server.createContext("/", exchange -> {
                if (exchange.getRequestURI().getPath().endsWith("0")) {
                    await(never);
                }
                byte[] feed = "<rss><channel><title>A</title><item><title>B</title></item></channel></rss>"
                        .getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, feed.length);
                exchange.getResponseBody().write(feed);
                exchange.close();
            });
            server.start();
            List<Future<Integer>> read = new ArrayList<>();
            Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
                for (int i = 0; i < FEEDS; i++) {
                    URI url = URI.create("http://127.0.%d.%d:%d/feed%d".formatted(i / 250, 1 + i % 250,
                            server.getAddress().getPort(), i));
                    read.add(readers.submit(() -> articles(reader, url)));
                }
                int articles = 0;
                for (Future<Integer> one : read) {
                    articles += one.get();
                }
                assertThat(articles).isEqualTo(FEEDS - FEEDS / 10);
            });
            never.countDown();
        } finally {
            server.stop(0);
        }
    }

    private static int articles(SourceReader reader, URI url) {
        try {
            return reader.read(new SourceSettings.FeedUrl("Wire", url, null, WebAccess.local(url)), Validators.NONE)
                    .articles().size();
        } catch (SourceException late) {
            return 0;
        }
    }

    private static void await(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
