package org.nightdesk.batch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.DeskFolder;
import org.nightdesk.batch.StoreFile;
import org.nightdesk.reports.model.ReportFormat;

/** What a killed process leaves behind at awkward moments, made by hand in the tables. */
class CutOffTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-09T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    @TempDir
    Path folder;

    @BeforeEach
    void layOut() throws IOException {
        new DeskFolder(folder).news("days.jsonl",
                """
                        {"id": "a", "title": "Weir at Tolm gives way", "source": "Tolm Echo", "published": "2026-03-02T07:00:00Z", "text": "The weir at Tolm gave way on Monday after three days of rain. Forty families left their homes before noon."}
                        {"id": "b", "title": "Choir wins in Sarle", "source": "Valley News", "published": "2026-03-02T09:00:00Z", "text": "The school choir of Upper Tolm won the regional contest in Sarle on Sunday. It will sing at the national final in June."}
                        {"id": "c", "title": "Engineers inspect the weir", "source": "Tolm Echo", "published": "2026-03-03T09:00:00Z", "text": "Engineers inspected the broken weir at Tolm on Tuesday. They expect repairs to take until August."}
                        """);
        configure("- {name: Days, folder: news}");
    }

    @Test
    void aStepThatWasCutOffBehindItsTransactionFindsItsWorkDone() throws Exception {
        byte[] before = produce(MONDAY);
        new StoreFile(folder).change(
                "update batch_step_execution set status = 'FAILED', exit_code = 'FAILED' where step_name <> 'groupStories'",
                "update batch_job_execution set status = 'FAILED', exit_code = 'FAILED'");

        assertThat(produce(MONDAY)).isEqualTo(before);
    }

    @Test
    void aFileThatWasLostBeforeTheEditionWasDoneIsRenderedAgain() throws Exception {
        byte[] before = produce(MONDAY);
        Files.delete(folder.resolve("editions/day/2026-03-02/day-2026-03-02.html"));
        new StoreFile(folder).change(
                "update batch_step_execution set status = 'FAILED', exit_code = 'FAILED' where step_name = 'renderReports'",
                "update batch_job_execution set status = 'FAILED', exit_code = 'FAILED'");

        assertThat(produce(MONDAY)).isEqualTo(before);
    }

    @Test
    void anEditionThatWasCutOffIsFinishedBeforeTheNextOne() throws Exception {
        produce(MONDAY);
        new StoreFile(folder).change(
                "update batch_step_execution set status = 'FAILED', exit_code = 'FAILED' where step_name = 'renderReports'",
                "update batch_job_execution set status = 'FAILED', exit_code = 'FAILED'");

        produce(TUESDAY);

        try (NightDesk desk = open()) {
            assertThat(desk.editions()).hasSize(2)
                    .allSatisfy(edition -> assertThat(edition.state()).isEqualTo(EditionReport.State.COMPLETE));
        }
    }

    @Test
    void aJobThatWasNamedButNeverBegunDoesNotBlockTheDesk() throws Exception {
        produce(MONDAY);
        new StoreFile(folder).change("update collections set finished = false",
                "delete from batch_step_execution_context", "delete from batch_step_execution",
                "delete from batch_job_execution_context", "delete from batch_job_execution_params",
                "delete from batch_job_execution");

        try (NightDesk desk = open()) {
            assertThat(desk.collect().problems()).isEmpty();
        }
    }

    @Test
    void aSourceThatIsNoLongerConfiguredIsNoLongerAProblem() throws Exception {
        configure("- {name: Days, folder: news}\n  - {name: Gone, folder: nowhere}");
        try (NightDesk desk = open()) {
            assertThat(desk.collect().problems()).containsOnlyKeys("Gone");
        }
        configure("- {name: Days, folder: news}");

        try (NightDesk desk = open()) {
            assertThat(desk.collect().problems()).isEmpty();
        }
    }

    private void configure(String sources) throws IOException {
        new DeskFolder(folder).configure("""
                sources:
                  %s
                briefings:
                  - {name: day, title: The Day}
                """.formatted(sources));
    }

    private byte[] produce(LocalDate date) throws Exception {
        try (NightDesk desk = open()) {
            desk.collect();
            EditionReport edition = desk.produce("day", date, false);
            assertThat(edition.state()).isEqualTo(EditionReport.State.COMPLETE);
            Map<ReportFormat, Path> files = edition.files();
            assertThat(files).containsOnlyKeys(ReportFormat.USUAL);
            return Files.readAllBytes(files.get(ReportFormat.HTML));
        }
    }

    private NightDesk open() throws DeskBusyException {
        return new DeskFolder(folder).open(CLOCK);
    }
}
