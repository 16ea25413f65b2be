package org.nightdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.Briefing;

class EditionArchiveTests {

    @TempDir
    Path folder;

    @Test
    void putsAFileInItsPlaceWhole() throws IOException {
        EditionArchive archive = new EditionArchive(folder.resolve("editions"));
        Briefing briefing = InventedDay.full();

        Path file = archive.publish(briefing, ReportFormat.TEXT, "first".getBytes(StandardCharsets.UTF_8));
        archive.publish(briefing, ReportFormat.TEXT, "second".getBytes(StandardCharsets.UTF_8));

        assertThat(file).isEqualTo(archive.file(briefing, ReportFormat.TEXT)).hasContent("second");
        String date = briefing.masthead().date().toString();
        assertThat(folder.resolve("editions").relativize(file))
                .isEqualTo(Path.of(briefing.name(), date, briefing.name() + "-" + date + ".txt"));
        try (Stream<Path> beside = Files.list(file.getParent())) {
            assertThat(beside).containsExactly(file);
        }
    }

    @Test
    void leadsFromTheIndexToEachEditionAndPassesOverWhatIsNone() throws IOException {
        EditionArchive archive = new EditionArchive(folder);
        Briefing briefing = InventedDay.full();
        String name = briefing.name();
        Path html = archive.publish(briefing, ReportFormat.HTML, new byte[]{'x'});
        Files.createDirectories(folder.resolve("holiday/2026-01-01"));
        Files.writeString(folder.resolve("holiday/2026-01-01/notes.txt"), "no edition");

        archive.writeIndex("en", (name1, date, revision) -> Optional.of(briefing));

        assertThat(folder.resolve("index.html")).content().contains(name + "/index.html").doesNotContain("holiday");
        assertThat(folder.resolve(name).resolve("index.html")).content()
                .contains("href=\"" + folder.resolve(name).relativize(html) + "\"");
    }
}
