package org.nightdesk.batch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder with the sample news and a configuration, in which the real program is run as a process of its own. */
final class NightFolder {

    private static final String DATE = "2026-09-15";

    private final Path folder;
    private volatile Process process;

    private NightFolder(Path folder) {
        this.folder = folder;
    }

    static NightFolder layOut(Path folder, int smtpPort, List<String> readers) throws Exception {
        Path news = Path.of(NightFolder.class.getResource("/demo/news").toURI());
        try (Stream<Path> files = Files.walk(news)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve("news").resolve(news.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Files.writeString(folder.resolve("nightdesk.yaml"), """
                sources:
                  - name: Daily Lantern
                    feed: news/feeds/daily-lantern.xml
                  - name: Radio Halmara
                    feed: news/feeds/radio-halmara.xml
                  - name: Saved pages
                    folder: news/pages
                  - name: Press agency wire
                    folder: news/wire
                  - name: Scraped texts
                    folder: news/clippings
                briefings:
                  - name: morning
                    title: Halmara This Morning
                    timezone: UTC
                    schedule: "06:00"
                    words: 800
                    language: en
                    sections: [politics, business, local, world]
                    recipients: [%s]
                mail:
                  host: localhost
                  port: %d
                  security: none
                  from: desk@night.example
                """.formatted(String.join(", ", readers), smtpPort));
        return new NightFolder(folder);
    }

    /** Runs the night to its end, which may be a kill from elsewhere; the exit code. */
    int run() throws Exception {
        start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            kill();
            throw new AssertionError("does not come to an end: " + lastOutput());
        }
        return process.exitValue();
    }

    /** Runs the night and kills it after that time, if it is not done before. */
    void runAndKill(Duration after) throws Exception {
        start();
        process.waitFor(after.toMillis(), TimeUnit.MILLISECONDS);
        kill();
    }

    /** Kills the process; it is dead when this returns. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    String lastOutput() throws IOException {
        return Files.readString(output().toPath());
    }

    private void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "org.nightdesk.batch.cli.Nightdesk", "run", "--date", DATE);
        process = builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output()).start();
    }

    private File output() {
        return folder.resolve("output.txt").toFile();
    }

    /** Each file among the editions, by path, with the hash of its bytes. */
    Map<String, String> editions() throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        Path editions = folder.resolve("editions");
        try (Stream<Path> files = Files.walk(editions)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(editions.relativize(file).toString(), HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
            }
        }
        return hashes;
    }

    /** Each article that came in, with what became of it. */
    List<String> articles() throws SQLException {
        return rows("select id, state, reason, clean_text from articles order by id");
    }

    /** What the edition made of each article. */
    List<String> items() throws SQLException {
        return rows("select article_id, disposition, reason from briefing_items order by article_id");
    }

    /** Recipient to state. */
    Map<String, String> deliveries() throws SQLException {
        Map<String, String> states = new TreeMap<>();
        rows("select recipient, state from deliveries order by recipient").forEach(row -> {
            String[] parts = row.split("\\|", -1);
            states.put(parts[0], parts[1]);
        });
        return states;
    }

    private List<String> rows(String sql) throws SQLException {
        return new StoreFile(folder).rows(sql);
    }
}
