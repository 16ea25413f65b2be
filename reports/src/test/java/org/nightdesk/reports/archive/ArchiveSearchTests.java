package org.nightdesk.reports.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reports.EditionArchive;
import org.nightdesk.reports.InventedDay;
import org.nightdesk.reports.archive.ArchiveSearch.Hit;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.Briefing;

class ArchiveSearchTests {

    @TempDir
    private Path folder;

    @Test
    void findsStoriesThatHaveAllWordsWhateverTheirCaseAndAccents() throws IOException {
        ArchiveSearch search = archiveOf(InventedDay.full());

        assertThat(search.find("TÚNNEL saltmarsh", 10).hits()).extracting(Hit::headline)
                .contains("Saltmarsh tunnel to close for six weeks from 1 April");
        assertThat(search.find("tunnel budget comet", 10).total()).isZero();
        assertThat(search.find("tunne", 10).total()).isZero();
        assertThat(search.find(" ?! ", 10).total()).isZero();
    }

    @Test
    void tellsDateSentenceOutletsAndPlaceOfAStory() throws IOException {
        Briefing day = InventedDay.full();

        Hit hit = archiveOf(day).find("nineteen amendments", 1).hits().getFirst();

        assertThat(hit.date()).isEqualTo(day.masthead().date());
        assertThat(hit.title()).isEqualTo("The Coast This Morning");
        assertThat(hit.sentence()).startsWith("The vote came at 2.40").contains("nineteen amendments");
        assertThat(hit.outlets()).contains("Radio Saltmarsh");
        assertThat(hit.href()).isEqualTo("coast/2031-03-12/coast-2031-03-12.html#story-"
                + day.topStories().getFirst().storyId());
    }

    @Test
    void findsWordsOfScriptsWithoutSpaces() throws IOException {
        ArchiveSearch search = archiveOf(
                InventedDay.oneStory("Wire", "\u6E2F\u53E3\u91CD\u65B0\u5F00\u653E",
                        "\u0413\u0430\u0432\u0430\u043D\u044C", null));

        assertThat(search.find("\u91CD\u65B0", 10).total()).isEqualTo(1);
        assertThat(search.find("\u6E2F", 10).total()).isEqualTo(1);
        assertThat(search.find("\u65B0\u91CD", 10).total()).isZero();
        assertThat(search.find("\u0433\u0430\u0432\u0430\u043D\u044C", 10).total()).isEqualTo(1);
    }

    @Test
    void isTheSameWhateverTheOrderInWhichEditionsCame() throws IOException {
        InventedArchive atOnce = new InventedArchive(folder.resolve("one"));
        atOnce.fill(8);
        atOnce.index();
        InventedArchive oneByOne = new InventedArchive(folder.resolve("other"));
        for (int i = 0; i < 8; i++) {
            oneByOne.fill(1);
            oneByOne.indexNewest();
        }
        oneByOne.index();

        assertThat(files(oneByOne.folder())).isEqualTo(files(atOnce.folder()));
    }

    @Test
    void forgetsAnEditionThatIsGoneAndTakesARevisionInItsPlace() throws IOException {
        Briefing day = InventedDay.full();
        EditionArchive archive = new EditionArchive(folder);
        Path file = archive.publish(day, ReportFormat.HTML, new byte[]{'x'});
        archive.writeIndex("en", (name, date, revision) -> Optional.of(day));
        archive.writeIndex("en", (name, date, revision) -> Optional.of(day));
        assertThat(archive.search().find("comet", 5).total()).isEqualTo(1);

        Files.delete(file);
        archive.writeIndex("en", (name, date, revision) -> Optional.empty());

        assertThat(archive.search().find("comet", 5).total()).isZero();
    }

    @Test
    void takesAnEditionThatWasMadeAnewInPlaceOfWhatItWas() throws IOException {
        Briefing before = InventedDay.oneStory("Kestrel Courier", "Comet passes", "A comet passed.", null);
        Briefing now = InventedDay.oneStory("Kestrel Courier", "Glacier calves", "A glacier calved.", null);
        EditionArchive archive = new EditionArchive(folder);
        archive.publish(before, ReportFormat.HTML, new byte[]{'x'});
        archive.writeIndex("en", (name, date, revision) -> Optional.of(before), before);

        archive.publish(now, ReportFormat.HTML, new byte[]{'y'});
        archive.writeIndex("en", (name, date, revision) -> Optional.of(now), now);

        assertThat(archive.search().find("comet", 5).total()).isZero();
        assertThat(archive.search().find("glacier", 5).total()).isEqualTo(1);
        assertThat(folder.resolve("index.html")).content().contains("Glacier calves").doesNotContain("Comet passes");
        assertThat(folder.resolve(now.name()).resolve("feed.xml")).content().contains("Glacier calves")
                .doesNotContain("Comet passes");
    }

    @Test
    void goesOnWhereAnUpdateWasCutOff() throws IOException {
        InventedArchive archive = new InventedArchive(folder);
        archive.fill(3);
        archive.index();
        Map<String, String> whole = files(folder);
        Files.delete(folder.resolve("index.data/2031/notes.js"));
        Files.writeString(folder.resolve("index.data/2031/words-3.js"), "nightdesk(\"2031/wor");

        archive.index();

        assertThat(files(folder)).isEqualTo(whole);
    }

    private ArchiveSearch archiveOf(Briefing day) throws IOException {
        EditionArchive archive = new EditionArchive(folder);
        archive.publish(day, ReportFormat.HTML, new byte[]{'x'});
        archive.writeIndex("en", (name, date, revision) -> Optional.of(day));
        return archive.search();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> {
                try {
                    files.put(folder.relativize(file).toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }
}
