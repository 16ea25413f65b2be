package org.nightdesk.batch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.ConfigurationLoader;
import org.nightdesk.batch.step.Progress;

class NightDeskTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-09-14T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Configuration configuration;

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectory(folder.resolve("news"));
        Path file = Files.writeString(folder.resolve("nightdesk.yaml"), """
                sources:
                  - {name: Clippings, folder: news}
                  - {name: Gone, folder: nowhere}
                briefings:
                  - {name: daily, title: The Daily}
                """);
        configuration = new ConfigurationLoader(name -> null).load(file);
    }

    @Test
    void refusesASecondProcessOnTheSameStore() throws DeskBusyException {
        try (NightDesk first = NightDesk.open(configuration, NOON, Progress.NONE)) {
            assertThat(first.editions()).isEmpty();
            assertThatThrownBy(() -> NightDesk.open(configuration, NOON, Progress.NONE))
                    .isInstanceOf(DeskBusyException.class).hasMessageContaining("is at work on")
                    .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
        }
    }

    @Test
    void beginsAnewWhereTheFirstStartWasKilledAndLeftAnEmptyStore() throws IOException, DeskBusyException {
        Files.createFile(Files.createDirectories(folder.resolve(".nightdesk")).resolve("store.mv.db"));
        Files.writeString(folder.resolve(".nightdesk/nightdesk.log"), "of the first start\n");

        try (NightDesk desk = NightDesk.open(configuration, NOON, Progress.NONE)) {
            assertThat(desk.editions()).isEmpty();
        }
    }

    @Test
    void refusesAnEmptyStoreBesideWhatEarlierWorkLeft() throws IOException {
        Files.createFile(Files.createDirectories(folder.resolve(".nightdesk")).resolve("store.mv.db"));
        Path kept = Files.writeString(folder.resolve(".nightdesk/status.json"), "{}");

        assertThatThrownBy(() -> NightDesk.open(configuration, NOON, Progress.NONE)).isInstanceOf(DeskException.class)
                .hasMessageContaining("is an empty file: put a backup in its place");
        Files.delete(kept);
        Files.createDirectories(folder.resolve("editions/daily"));
        assertThatThrownBy(() -> NightDesk.open(configuration, NOON, Progress.NONE)).isInstanceOf(DeskException.class)
                .hasMessageContaining("is an empty file");
    }

    @Test
    void namesASourceThatCannotBeRead() throws DeskBusyException {
        try (NightDesk desk = NightDesk.open(configuration, NOON, Progress.NONE)) {
            CollectReport report = desk.collect();

            assertThat(report.problems()).containsKey("Gone");
        }
        try (NightDesk again = NightDesk.open(configuration, NOON, Progress.NONE)) {
            assertThat(again.sources()).anySatisfy(source -> {
                assertThat(source.name()).isEqualTo("Gone");
                assertThat(source.failures()).isEqualTo(1);
            });
        }
    }
}
