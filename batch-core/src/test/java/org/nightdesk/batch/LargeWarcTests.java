package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.source.GeneratedWarc;

/** A web archive of 1 GB is collected with a heap of 512 MB; killed in the middle, it loses and doubles nothing. */
@Tag("slow")
class LargeWarcTests {

    private static final int PAGES = 20_000;
    private static final int PARAGRAPHS = 10;
    private static final int SCRIPT = 48_000;

    @TempDir
    Path folder;

    @Test
    void aGigabyteIsReadInLittleMemoryAndGoesOnAfterAKill() throws Exception {
        Path crawl = Files.createDirectories(folder.resolve("crawl")).resolve("news.warc");
        GeneratedWarc.write(crawl, PAGES, PARAGRAPHS, SCRIPT);
        assertThat(Files.size(crawl)).isGreaterThan(1_000_000_000);
        Files.writeString(folder.resolve("nightdesk.yaml"), """
                sources:
                  - name: Crawl
                    folder: crawl
                briefings:
                  - title: The Crawl
                """);

        Process first = collect();
        Path store = folder.resolve(".nightdesk").resolve("store.mv.db");
        while (first.isAlive() && !(Files.exists(store) && Files.size(store) > 300_000_000)) {
            first.waitFor(100, TimeUnit.MILLISECONDS);
        }
        first.destroyForcibly().onExit().join();
        assertThat(first.exitValue()).isNotEqualTo(0);
        assertThat(count("select count(*) from articles")).isBetween(1L, PAGES - 1L);

        Process second = collect();
        assertThat(second.waitFor(30, TimeUnit.MINUTES)).isTrue();

        assertThat(second.exitValue()).as(Files.readString(folder.resolve("output.txt"))).isZero();
        assertThat(count("select count(*) from articles where state = 'analyzed'")).isEqualTo(PAGES);
        assertThat(count("select count(distinct url) from articles")).isEqualTo(PAGES);
        assertThat(count("select sum(taken) from fetches")).isEqualTo(PAGES);
    }

    private Process collect() throws Exception {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), "org.nightdesk.batch.cli.Nightdesk", "collect");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile()).start();
        assertThat(process.waitFor(500, TimeUnit.MILLISECONDS)).isFalse();
        return process;
    }

    private long count(String sql) throws SQLException {
        return Long.parseLong(new StoreFile(folder).rows(sql).getFirst());
    }
}
