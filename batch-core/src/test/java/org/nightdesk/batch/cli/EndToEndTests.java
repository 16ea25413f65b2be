package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.StoreFile;

/** The whole way, on the sample news: what a newcomer gets from {@code nightdesk demo}. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndToEndTests {

    private static final String FIRST = "editions/morning/2026-09-15/morning-2026-09-15";
    private static final String SECOND = "editions/morning/2026-09-16/morning-2026-09-16";

    @TempDir
    static Path folder;

    private static Path demo;
    private static Outcome made;

    @BeforeAll
    static void makeTheDemo() {
        demo = folder.resolve("nightdesk-demo");
        made = Outcome.of("demo", "--folder", demo.toString());
    }

    @Test
    @Order(1)
    void demoMakesBothEditionsInAllFormats() {
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out()).contains("morning-2026-09-15.html", "morning-2026-09-16.pdf");
        for (String edition : List.of(FIRST, SECOND)) {
            for (String format : List.of(".html", ".pdf", ".txt")) {
                assertThat(demo.resolve(edition + format)).isNotEmptyFile();
            }
        }
        assertThat(demo.resolve("editions/index.html")).content().contains("morning");
    }

    @Test
    @Order(2)
    void everySentenceIsProvenToStandInItsSource() {
        for (String date : List.of("2026-09-15", "2026-09-16")) {
            Outcome verified = run("verify", "--date", date);

            assertThat(verified.status()).as(verified.out() + verified.err()).isZero();
        }
    }

    @Test
    @Order(3)
    void everyArticleIsAccountedForOnce() throws SQLException {
        assertThat(numbers("select count(*) from articles where state = 'raw'")).containsExactly(0);
        assertThat(numbers("""
                select count(*) from articles a where not exists (
                    select 1 from briefing_items i where i.article_id = a.id and i.disposition <> 'waiting')"""))
                .as("articles that no edition considered").containsExactly(0);
        assertThat(numbers("""
                select count(*) from briefing_items where disposition <> 'waiting'
                group by article_id having count(*) > 1""")).as("articles that two editions considered").isEmpty();
        assertThat(numbers("select count(*) from articles").getFirst()).isGreaterThan(110);
    }

    @Test
    @Order(3)
    void onlyTheBrokenItemsAreRejected() throws SQLException {
        assertThat(new StoreFile(demo)
                .rows("select coalesce(feed_id, url) || ': ' || reason from articles where state = 'rejected'"))
                .satisfiesExactlyInAnyOrder(list -> assertThat(list).contains("all-headlines.html: no article text"),
                        file -> assertThat(file).contains("untitled.txt: empty"));
    }

    @Test
    @Order(4)
    void articlesOfOneEventMeetAndLookAlikesStayApart() throws IOException, SQLException {
        Map<String, List<String>> labels = new TreeMap<>();
        Map<String, String> gold = gold();
        stories().forEach((article, story) -> labels.computeIfAbsent(story, key -> new ArrayList<>())
                .add(gold.getOrDefault(article, "unlabelled " + article)));

        assertThat(labels.values()).allSatisfy(story -> assertThat(new HashSet<>(story)).hasSize(1));
        assertThat(labels.values()).as("stories of several articles").filteredOn(story -> story.size() > 2)
                .hasSizeGreaterThan(14);
    }

    @Test
    @Order(5)
    void aStoryThatGoesOnIsKnownAgain() throws IOException {
        assertThat(Files.readString(demo.resolve(SECOND + ".txt"))).containsPattern("(?i)day 2");
        assertThat(Files.readString(demo.resolve(FIRST + ".txt"))).doesNotContainPattern("(?i)day 2");
    }

    @Test
    @Order(5)
    void furnitureOfThePagesIsNotNews() throws IOException {
        for (String edition : List.of(FIRST, SECOND)) {
            assertThat(Files.readString(demo.resolve(edition + ".txt"))).doesNotContainIgnoringCase("Header Ads Widget",
                    "Post a Comment", "Also read this", "email address will not", "People also ask", "Leave a Reply");
        }
    }

    @Test
    @Order(5)
    void nothingFromAnArticleRuns() throws IOException {
        for (String edition : List.of(FIRST, SECOND)) {
            String page = Files.readString(demo.resolve(edition + ".html"));
            assertThat(page).doesNotContainIgnoringCase("javascript:", "<iframe")
                    .doesNotContainPattern("(?i)<[^>]+\\son[a-z]+\\s*=");
            String pdf = Files.readString(demo.resolve(edition + ".pdf"), StandardCharsets.ISO_8859_1);
            assertThat(pdf).doesNotContain("/JavaScript", "/JS ", "/OpenAction", "/Launch");
        }
    }

    @Test
    @Order(6)
    void aFinishedEditionIsRefused() throws IOException {
        byte[] before = Files.readAllBytes(demo.resolve(SECOND + ".pdf"));

        Outcome again = run("run", "--date", "2026-09-16");

        assertThat(again.status()).isEqualTo(5);
        assertThat(again.err().lines().filter(line -> line.contains("is complete"))).hasSize(1);
        assertThat(demo.resolve(SECOND + ".pdf")).hasBinaryContent(before);
    }

    @Test
    @Order(7)
    void aRevisionStandsBesideTheEditionItRevises() throws IOException {
        byte[] before = Files.readAllBytes(demo.resolve(SECOND + ".html"));

        Outcome revised = run("run", "--date", "2026-09-16", "--revise");

        assertThat(revised.status()).as(revised.err()).isIn(0, 3);
        assertThat(demo.resolve(SECOND + "-r1.html")).isNotEmptyFile();
        assertThat(demo.resolve(SECOND + ".html")).hasBinaryContent(before);
    }

    @Test
    @Order(8)
    void theSameNewsGiveTheSameBytes() throws IOException {
        Path other = folder.resolve("another place").resolve("demo");
        Files.createDirectories(other.getParent());
        assertThat(Outcome.of("demo", "--folder", other.toString()).status()).isZero();

        for (String file : List.of(FIRST + ".html", FIRST + ".pdf", FIRST + ".txt", SECOND + ".html", SECOND + ".pdf",
                SECOND + ".txt")) {
            assertThat(other.resolve(file)).as(file).hasSameBinaryContentAs(demo.resolve(file));
        }
    }

    private static Outcome run(String command, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of(command, "--config", demo.resolve("nightdesk.yaml").toString()));
        arguments.addAll(List.of(options));
        return Outcome.of(arguments.toArray(String[]::new));
    }

    /** Article, by address or else by its place among the clippings, to the label of its event. */
    private static Map<String, String> gold() throws IOException {
        Map<String, String> gold = new HashMap<>();
        try (var file = EndToEndTests.class.getResourceAsStream("/demo-stories.tsv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t", -1))
                    .forEach(fields -> gold.put(fields[0].replaceFirst("^clippings/", ""), fields[1]));
        }
        return gold;
    }

    private static Map<String, String> stories() throws SQLException {
        Map<String, String> stories = new HashMap<>();
        for (String row : new StoreFile(demo).rows("""
                select coalesce(a.url, a.feed_id), s.edition || ' ' || s.story from story_articles s
                join articles a on a.id = s.article_id where s.revision = 0""")) {
            int divide = row.lastIndexOf('|');
            stories.put(row.substring(0, divide), row.substring(divide + 1));
        }
        return stories;
    }

    private static List<Integer> numbers(String sql) throws SQLException {
        return new StoreFile(demo).rows(sql).stream().map(Integer::valueOf).toList();
    }
}
