package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a newcomer meets them: the demo first, then what one does in its folder. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskCommandsTests {

    private static final JsonMapper JSON = new JsonMapper();

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
    void theDemoMakesTwoEditionsAndSaysWhereTheyAre() {
        assertThat(made.status()).isZero();
        for (String date : List.of("2026-09-15", "2026-09-16")) {
            for (String format : List.of("html", "pdf", "txt")) {
                Path file = demo.resolve("editions/morning/" + date + "/morning-" + date + "." + format);
                assertThat(file).isNotEmptyFile();
                assertThat(made.out()).contains(file.toString());
            }
        }
        assertThat(made.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    @Order(2)
    void theDemoLeavesWhatIsThereAlone() throws IOException {
        Path page = demo.resolve("editions/morning/2026-09-15/morning-2026-09-15.html");
        byte[] before = Files.readAllBytes(page);

        Outcome again = Outcome.of("demo", "--folder", demo.toString());

        assertThat(again.status()).isZero();
        assertThat(again.out()).isEqualTo(made.out());
        assertThat(again.err()).contains("is there already").doesNotContain("groupStories");
        assertThat(page).hasBinaryContent(before);
    }

    @Test
    @Order(2)
    void theDemoKeepsAwayFromAFolderThatIsNone() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));

        assertThat(Outcome.of("demo", "--folder", other.toString()).status()).isEqualTo(2);
        assertThat(other).isEmptyDirectory();
    }

    @Test
    @Order(2)
    void verifyProvesEachEdition() {
        Outcome newest = desk("verify");
        JsonNode first = JSON.readTree(desk("verify", "--date", "2026-09-15", "--json").out());

        assertThat(newest.status()).isZero();
        assertThat(newest.out()).startsWith("morning 2026-09-16: ").contains("all as they should be");
        assertThat(first.path("sentences").intValue()).isGreaterThan(10);
        assertThat(first.path("faults").size()).isZero();
    }

    @Test
    @Order(2)
    void showPrintsTheNewestEditionAsItStandsInItsFile() throws IOException {
        Outcome outcome = desk("show");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .isEqualTo(Files.readString(demo.resolve("editions/morning/2026-09-16/morning-2026-09-16.txt")));
    }

    @Test
    @Order(2)
    void theSecondEditionTellsWhatChangedAndWhatIsWatched() {
        JsonNode edition = JSON.readTree(desk("show", "--json").out());

        assertThat(edition.at("/changes/since").stringValue()).isEqualTo("2026-09-15");
        assertThat(edition.at("/changes/moved").size()).isGreaterThan(3);
        assertThat(edition.at("/changes/moved/0/figures/0/from").stringValue()).isEqualTo("Seven");
        assertThat(edition.at("/changes/moved/0/figures/0/to").stringValue()).isEqualTo("Twelve");
        assertThat(edition.at("/watchlist").size()).isPositive();
    }

    @Test
    @Order(2)
    void nothingThatTheFirstEditionPrintedIsPrintedAgainUnlessItIsMarked() {
        List<String> first = texts(JSON.readTree(desk("show", "--date", "2026-09-15", "--json").out()));
        JsonNode second = JSON.readTree(desk("show", "--json").out());
        List<String> marked = new ArrayList<>();
        second.at("/changes/moved").forEach(story -> story.path("figures").forEach(figure -> {
            if (!figure.path("said").isNull()) {
                marked.add(figure.at("/before/text").stringValue());
            }
        }));

        assertThat(texts(second)).filteredOn(text -> !marked.contains(text)).isNotEmpty()
                .doesNotContainAnyElementsOf(first);
    }

    @Test
    @Order(2)
    void storyAndStorylineTellWhatIsMeantByAnId() throws IOException {
        JsonNode story = JSON.readTree(desk("story", "1", "--json").out());
        String id = story.path("id").stringValue();
        String storyline = story.path("storyline").stringValue();

        assertThat(desk("story").out()).contains(id.substring(0, 8));
        assertThat(desk("story", id.substring(0, 10)).out()).startsWith(story.path("headline").stringValue())
                .contains("rank ", "people: Milo Carrick");
        assertThat(desk("storyline").out()).contains(storyline.substring(0, 8) + "  2 days");
        assertThat(desk("storyline", storyline).out()).contains("2026-09-15  ", "2026-09-16  ");
        assertThat(Files.readString(demo.resolve("editions/morning/storylines/" + storyline + ".html")))
                .contains("../2026-09-15/morning-2026-09-15.html");
        assertThat(Files.readString(demo.resolve("editions/morning/2026-09-16/morning-2026-09-16.html")))
                .contains("../storylines/" + storyline + ".html");
    }

    @Test
    @Order(2)
    void anUnknownStoryIsAMistakeOfUse() {
        for (Outcome outcome : List.of(desk("story", "ffffffffff"), desk("storyline", "zz"),
                desk("explain", "2026-09-16", "ffffffffff"), desk("explain", "yesterday", "1"), desk("explain"))) {
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.errLines()).singleElement().asString().startsWith("nightdesk: ");
        }
    }

    @Test
    @Order(2)
    void explainAgreesWithWhatWasPrinted() {
        JsonNode edition = JSON.readTree(desk("show", "--json").out());
        JsonNode told = edition.at("/topStories/0");

        JsonNode explained = JSON
                .readTree(desk("explain", "2026-09-16", told.path("storyId").stringValue(), "--json").out());

        List<String> chosen = new ArrayList<>();
        explained.path("sentences").forEach(sentence -> {
            if (sentence.path("outcome").stringValue().equals("CHOSEN")) {
                chosen.add(sentence.at("/citation/text").stringValue());
            }
        });
        List<String> printed = new ArrayList<>();
        told.path("sentences").forEach(sentence -> printed.add(sentence.path("text").stringValue()));
        assertThat(explained.path("place").stringValue()).isEqualTo("top-stories");
        assertThat(chosen).containsExactlyInAnyOrderElementsOf(printed);
        assertThat(explained.at("/rank/value")).isEqualTo(told.at("/standing/rank/value"));
        assertThat(desk("explain", "latest", "1").out()).contains("Rank ", "coverage", "Section: ", "Sentences");
    }

    private static List<String> texts(JsonNode edition) {
        List<String> texts = new ArrayList<>();
        edition.findParents("marker").stream().filter(quote -> quote.has("start"))
                .forEach(quote -> texts.add(quote.path("text").stringValue()));
        return texts;
    }

    @Test
    @Order(2)
    void statusTellsEditionsAndSources() {
        JsonNode status = JSON.readTree(desk("status", "--json").out());

        assertThat(status.path("editions").size()).isEqualTo(2);
        assertThat(status.at("/editions/0/date").stringValue()).isEqualTo("2026-09-16");
        assertThat(status.at("/editions/0/state").stringValue()).isEqualTo("complete");
        assertThat(status.path("sources").size()).isEqualTo(8);
        assertThat(desk("status").out()).contains("morning 2026-09-15: complete", "Radio Halmara: ");
    }

    @Test
    @Order(2)
    void checkTriesEverythingAndTellsWhatWasRejected() {
        Outcome outcome = desk("check");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.outLines()).hasSize(10)
                .allMatch(line -> line.startsWith(line.contains(" rejected, the first: ") ? "note  " : "ok  "))
                .anyMatch(line -> line.startsWith("note  "));
    }

    @Test
    @Order(2)
    void previewRendersAPageAndPrintsItsPath() {
        Outcome outcome = desk("preview", "--date", "2026-09-16");

        assertThat(outcome.status()).isZero();
        assertThat(demo.resolve(".nightdesk/preview/morning.html")).isNotEmptyFile();
        assertThat(outcome.out().strip()).endsWith("morning.html");
    }

    @Test
    @Order(2)
    void renderPutsALostFileBackByteForByte() throws IOException {
        Path page = demo.resolve("editions/morning/2026-09-15/morning-2026-09-15.html");
        byte[] before = Files.readAllBytes(page);
        Files.delete(page);

        assertThat(desk("verify", "--date", "2026-09-15").status()).isEqualTo(1);
        assertThat(desk("render", "--date", "2026-09-15").status()).isZero();
        assertThat(page).hasBinaryContent(before);
        assertThat(desk("verify", "--date", "2026-09-15").status()).isZero();
    }

    @Test
    @Order(2)
    void nothingWaitsToBeRestartedOrSent() {
        assertThat(desk("restart").status()).isZero();
        assertThat(desk("send").out()).isEqualTo("all mail is delivered\n");
    }

    @Test
    @Order(3)
    void aFinishedEditionIsRefusedUnlessItIsRevised() {
        Outcome refused = desk("run", "--date", "2026-09-16");

        assertThat(refused.status()).isEqualTo(5);
        assertThat(refused.errLines()).last().asString()
                .contains("the edition morning 2026-09-16 is complete", "--revise");
        assertThat(desk("run", "--date", "2026-09-16", "--revise").status()).isZero();
        assertThat(demo.resolve("editions/morning/2026-09-16")).isDirectoryContaining("glob:**-r1.html")
                .isDirectoryContaining("glob:**/morning-2026-09-16.html");
    }

    @Test
    @Order(3)
    void anUnknownBriefingIsAMistakeOfUseToldBeforeAnythingIsCollected() {
        Outcome outcome = desk("run", "--briefing", "evening");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.errLines()).singleElement().asString().contains("no briefing is named 'evening'", "morning");
    }

    @Test
    @Order(3)
    void aMissingConfigurationNamesInitAndDemo() {
        Outcome outcome = Outcome.of("run", "--config", folder.resolve("nightdesk.yaml").toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.errLines()).singleElement().asString().contains("nightdesk init", "nightdesk demo");
    }

    @Test
    @Order(3)
    void scheduleWritesTheFilesForTheMachinesServices() {
        assertThat(desk("schedule", "--crontab").out()).contains("0 6 * * * ", " run --briefing morning --config ");
        assertThat(desk("schedule", "--systemd", folder.resolve("units").toString()).status()).isZero();
        assertThat(folder.resolve("units")).isDirectoryContaining("glob:**/nightdesk.service")
                .isDirectoryContaining("glob:**/nightdesk-run@morning.timer");
    }

    @Test
    @Order(2)
    void searchFindsStoriesOfAllEditionsByTheirWords() throws IOException {
        String page = Files.readString(demo.resolve("editions/morning/2026-09-15/morning-2026-09-15.txt"));
        String word = page.lines().filter(line -> line.startsWith("1. ")).findFirst().orElseThrow().split(" ", -1)[2];

        JsonNode found = JSON.readTree(desk("search", "--json", word).out());

        assertThat(found.get("total").intValue()).isPositive();
        assertThat(found.get("stories").get(0).get("page").stringValue()).contains("/editions/morning/").contains("#");
        assertThat(desk("search", word).out()).contains("2026-09-15");
        assertThat(desk("search", "zzyzx").errLines()).last().isEqualTo("no story has all these words");
        assertThat(desk("search", "?!").status()).isEqualTo(2);
    }

    @Test
    @Order(4)
    void rollupLooksBackAtAWeekInSentencesThatTheEditionsPrinted() throws IOException {
        Outcome week = desk("rollup", "week", "--date", "2026-09-16");

        assertThat(week.status()).isZero();
        assertThat(demo.resolve("editions/morning-week/2026-09-20")).isDirectoryContaining("glob:**.html")
                .isDirectoryContaining("glob:**.pdf").isDirectoryContaining("glob:**.txt");
        assertThat(demo.resolve("editions/index.html")).content().contains("Halmara This Morning, week by week");
        assertThat(desk("verify", "--briefing", "morning-week").out()).contains("all as they should be");
        assertThat(desk("show", "--briefing", "morning-week").out()).contains("WEEK 38 OF 2026");
        assertThat(desk("run", "--briefing", "morning-week").status()).isEqualTo(2);
        assertThat(desk("restart").status()).isZero();
    }

    private static Outcome desk(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--config");
        all.add(demo.resolve("nightdesk.yaml").toString());
        return Outcome.of(all.toArray(String[]::new));
    }
}
