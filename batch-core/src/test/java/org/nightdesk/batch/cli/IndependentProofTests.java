package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition held against its articles by a script that knows nothing of the program. */
class IndependentProofTests {

    @TempDir
    Path folder;

    private Path page;
    private Path articles;

    @BeforeEach
    void makeAnEdition() throws IOException, InterruptedException {
        assumeTrue(hasPython(), "skipped: there is no python3 to run verify_edition.py with");
        articles = folder.resolve("news/day.jsonl");
        Files.createDirectory(articles.getParent());
        Files.writeString(articles,
                """
                        {"id": "a", "title": "Weir at Tolm gives way", "source": "Tolm Echo", "published": "2026-03-02T07:00:00Z", "text": "The weir at Tolm gave way on Monday after three days of rain. Forty families left their homes before noon. “We heard it go,” said the miller, Osric Vane."}
                        {"id": "b", "title": "Forty families flee as weir bursts", "source": "Valley News", "published": "2026-03-02T08:00:00Z", "text": "Forty families fled on Monday when the weir at Tolm burst. The miller, Osric Vane, rang the mill bell to wake the street. Engineers had warned of cracks in the weir in January."}
                        {"id": "c", "title": "Choir wins in Sarle", "source": "Valley News", "published": "2026-03-02T09:00:00Z", "text": "The school choir of Upper Tolm won the regional contest in Sarle on Sunday. The judges praised its tone & its <courage>. It will sing at the national final in June."}
                        """);
        Files.writeString(folder.resolve("nightdesk.yaml"), """
                sources:
                  - {name: Day, folder: news}
                briefings:
                  - {name: day, title: The Day}
                """);
        Outcome made = Outcome.of("run", "--date", "2026-03-02", "--config",
                folder.resolve("nightdesk.yaml").toString());
        assertThat(made.status()).as(made.err()).isZero();
        page = folder.resolve("editions/day/2026-03-02/day-2026-03-02.html");
    }

    @Test
    void findsEverySentenceInItsSource() throws IOException, InterruptedException {
        assertThat(proof()).matches("(?s)0: [1-9]\\d* quotations of 3 sources compared, 0 faults\\s*");
    }

    @Test
    void noticesASingleChangedWord() throws IOException, InterruptedException {
        String changed = Files.readString(page).replace("three days of rain", "four days of rain")
                .replace("Forty families", "Fifty families").replace("regional contest", "national contest");
        Files.writeString(page, changed);

        assertThat(proof()).startsWith("1: not in source");
    }

    private String proof() throws IOException, InterruptedException {
        return python("src/test/scripts/verify_edition.py", page.toString(), articles.toString());
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return python("--version").startsWith("0: Python 3");
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static String python(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("python3").redirectErrorStream(true);
        builder.command().addAll(java.util.List.of(arguments));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + ": " + output;
    }
}
