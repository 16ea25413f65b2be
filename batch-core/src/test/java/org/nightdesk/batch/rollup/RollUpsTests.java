package org.nightdesk.batch.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.DeskFolder;
import org.nightdesk.batch.StoreFile;
import org.nightdesk.batch.desk.DeskBusyException;
import org.nightdesk.batch.desk.DeskException;
import org.nightdesk.batch.desk.EditionReport;
import org.nightdesk.batch.desk.NightDesk;
import org.nightdesk.reports.model.Period;

/** When a briefing's weekly roll-up is made, whatever happens to its editions. */
class RollUpsTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 7);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);

    @TempDir
    Path folder;

    @BeforeEach
    void layOut() throws IOException {
        DeskFolder desk = new DeskFolder(folder);
        desk.news("days.jsonl",
                """
                        {"id": "a", "title": "Weir at Tolm gives way", "source": "Tolm Echo", "published": "2026-03-07T07:00:00Z", "text": "The weir at Tolm gave way on Saturday after three days of rain. Forty families left their homes before noon."}
                        {"id": "b", "title": "Choir wins in Sarle", "source": "Valley News", "published": "2026-03-08T09:00:00Z", "text": "The school choir of Upper Tolm won the regional contest in Sarle on Sunday. It will sing at the national final in June."}
                        {"id": "c", "title": "Engineers inspect the weir", "source": "Tolm Echo", "published": "2026-03-09T09:00:00Z", "text": "Engineers inspected the broken weir at Tolm on Monday. They expect repairs to take until August."}
                        """);
        desk.configure("""
                sources:
                  - {name: Days, folder: news}
                briefings:
                  - {name: day, title: The Day, rollup: [week]}
                """);
    }

    @Test
    void theLastEditionOfAWeekEndsInItsRollUp() throws Exception {
        produce(SATURDAY);
        assertThat(rollUp()).doesNotExist();

        produce(SUNDAY);

        assertThat(rollUp()).content().contains("Weir at Tolm gives way", "Choir wins in Sarle");
    }

    @Test
    void goesOnWithARollUpBeforeWhichTheRunWasCutOff() throws Exception {
        produce(SUNDAY);
        byte[] before = Files.readAllBytes(rollUp());
        Files.delete(rollUp());
        new StoreFile(folder).change("delete from reports where briefing = 'day-week'",
                "delete from briefings where briefing = 'day-week'",
                "update batch_step_execution set status = 'FAILED', exit_code = 'FAILED'"
                        + " where step_name = 'makeRollUps'",
                "update batch_job_execution set status = 'FAILED', exit_code = 'FAILED' where job_execution_id ="
                        + " (select max(job_execution_id) from batch_job_execution)");

        try (NightDesk desk = open()) {
            assertThat(desk.restart()).extracting(EditionReport::state)
                    .containsExactly(EditionReport.State.COMPLETE);
        }

        assertThat(rollUp()).hasBinaryContent(before);
    }

    @Test
    void aRollUpThatFailsIsToldAndTriedAgain() throws Exception {
        Files.createDirectory(folder.resolve("editions"));
        Path inTheWay = Files.createFile(folder.resolve("editions/day-week"));
        assertThatThrownBy(() -> produce(SUNDAY)).isInstanceOf(DeskException.class)
                .hasMessageStartingWith("step makeRollUps failed: ").hasMessageContaining("day-week");
        assertThat(folder.resolve("editions/day/2026-03-08/day-2026-03-08.html")).exists();
        Files.delete(inTheWay);

        produce(MONDAY);

        assertThat(rollUp()).content().contains("Weir at Tolm gives way").doesNotContain("Engineers inspect");
    }

    @Test
    void aWeekWhoseLastEditionWasNeverMadeIsLookedBackAtOnce() throws Exception {
        produce(SATURDAY);

        produce(MONDAY);

        assertThat(rollUp()).content().contains("Weir at Tolm gives way");
        Files.writeString(rollUp(), "as it was");
        produce(TUESDAY);
        assertThat(rollUp()).hasContent("as it was");
    }

    @Test
    void aRollUpMadeByHandBeforeTheWeekWasOverIsCompleted() throws Exception {
        produce(FRIDAY);
        try (NightDesk desk = open()) {
            assertThat(desk.rollUp("day", Period.Length.WEEK, FRIDAY)).isPresent();
        }
        produce(SATURDAY);
        assertThat(rollUp()).content().doesNotContain("Weir at Tolm gives way");

        produce(MONDAY);

        assertThat(rollUp()).content().contains("Weir at Tolm gives way").doesNotContain("Engineers inspect");
    }

    @Test
    void aDayIsToldAsItWasWhileItsRevisionIsNotComposed() throws Exception {
        produce(SATURDAY);
        new StoreFile(folder).change("insert into briefings (briefing, edition, revision, number, cut_off)"
                + " select briefing, edition, 1, number, cut_off from briefings");

        try (NightDesk desk = open()) {
            assertThat(desk.rollUp("day", Period.Length.WEEK, SATURDAY)).isPresent();
        }

        assertThat(rollUp()).content().contains("Weir at Tolm gives way");
    }

    @Test
    void aRevisionOfTheLastEditionMakesItAnew() throws Exception {
        produce(SUNDAY);
        Files.writeString(rollUp(), "as it was");

        try (NightDesk desk = open()) {
            desk.produce("day", SUNDAY, true);
        }

        assertThat(rollUp()).content().contains("Weir at Tolm gives way");
    }

    private Path rollUp() {
        return folder.resolve("editions/day-week/2026-03-08/day-week-2026-03-08.html");
    }

    private void produce(LocalDate date) throws Exception {
        try (NightDesk desk = open()) {
            desk.collect();
            assertThat(desk.produce("day", date, false).state()).isEqualTo(EditionReport.State.COMPLETE);
        }
    }

    private NightDesk open() throws DeskBusyException {
        return new DeskFolder(folder).open(CLOCK);
    }
}
