package org.nightdesk.batch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.DeskFolder;
import org.nightdesk.batch.StoreFile;

class RepeatedLinesTests {

    private static final String LINE = "The Post is printed on paper from the mill at Tolm, as it has been for years.";

    @TempDir
    Path folder;

    @BeforeEach
    void layOut() throws IOException {
        new DeskFolder(folder).configure("""
                sources: [{name: Clippings, folder: news, outlet: Post}]
                briefings: [{name: daily, title: The Daily}]
                """);
    }

    @Test
    void learnsAndDropsWhatASourceRepeats() throws Exception {
        for (int i = 0; i < 10; i++) {
            write(i, LINE);
        }
        collect();

        assertThat(texts()).hasSize(10).noneMatch(text -> text.contains("paper from the mill"))
                .allMatch(text -> text.contains("quay number"));

        write(10, LINE);
        collect();

        assertThat(texts()).hasSize(11).noneMatch(text -> text.contains("paper from the mill"));
    }

    @Test
    void keepsWhatOnlyAFewArticlesShare() throws Exception {
        for (int i = 0; i < 10; i++) {
            write(i, i < 5 ? LINE : "The tide came in at the hour of " + (char) ('a' + i) + ".");
        }
        collect();

        assertThat(texts()).filteredOn(text -> text.contains("paper from the mill")).hasSize(5);
    }

    private void write(int number, String last) throws IOException {
        String street = "abcdefghijklmn".substring(number, number + 1).repeat(4);
        new DeskFolder(folder).news(number + ".txt", """
                Fire at quay %s

                The fire brigade put out a fire at %s street on Monday, said the captain of quay number %s.

                Nobody in %s street was hurt, and the trams of line %s ran again before the evening.

                %s
                """.formatted(street, street, street, street, street, last));
    }

    private void collect() throws Exception {
        try (NightDesk desk = new DeskFolder(folder)
                .open(Clock.fixed(Instant.parse("2026-09-14T12:00:00Z"), ZoneOffset.UTC))) {
            desk.collect();
        }
    }

    private List<String> texts() throws SQLException {
        return new StoreFile(folder).rows("select clean_text from articles");
    }
}
