package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition of articles in ten languages, and a transcript. */
class ManyLanguagesTests {

    private static final String EDITION = "editions/morning/2025-03-12/morning-2025-03-12";

    @TempDir
    static Path folder;

    private static Outcome made;
    private static String html;
    private static String text;

    @BeforeAll
    static void makeTheEdition() throws IOException {
        Files.createDirectories(folder.resolve("news"));
        try (InputStream news = Objects
                .requireNonNull(ManyLanguagesTests.class.getResourceAsStream("/languages.jsonl"))) {
            Files.copy(news, folder.resolve("news/day.jsonl"));
        }
        Files.writeString(folder.resolve("nightdesk.yaml"), """
                sources:
                  - name: Wire
                    folder: news
                briefings:
                  - name: morning
                    title: The World This Morning
                    timezone: UTC
                    schedule: "06:30"
                    words: 2000
                    language: en
                """);
        made = Outcome.of("run", "--date", "2025-03-12", "--config", folder.resolve("nightdesk.yaml").toString());
        html = Files.readString(folder.resolve(EDITION + ".html"));
        text = Files.readString(folder.resolve(EDITION + ".txt")).replaceAll("\\s+", " ");
    }

    @Test
    void isMadeAndProven() {
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(Outcome.of("verify", "--date", "2025-03-12", "--config", folder.resolve("nightdesk.yaml").toString())
                .status()).isZero();
        assertThat(folder.resolve(EDITION + ".pdf")).isNotEmptyFile();
    }

    @Test
    void marksEachLanguageInEveryFormat() {
        for (String language : new String[]{"German", "French", "Spanish", "Italian", "Polish", "Arabic", "Hebrew",
                "Chinese", "Japanese"}) {
            assertThat(html).contains("in " + language);
            assertThat(text).contains("in " + language);
        }
        assertThat(html).doesNotContain("in English");
    }

    @Test
    void tellsProgramsThatReadAloudWhichLanguageItIsAndWhichWayItRuns() {
        assertThat(html).containsPattern("lang=\"de\" dir=\"ltr\">[^<]*40 Menschen").contains(
                "lang=\"ar\" dir=\"rtl\">", "lang=\"he\" dir=\"rtl\">", "lang=\"ja\" dir=\"ltr\">");
    }

    @Test
    void bringsRightToLeftAndUndividedTextThroughWordForWord() {
        assertThat(html).contains("\u0623\u0639\u0627\u062F\u062A \u0627\u0644\u0633\u0644\u0637\u0627\u062A "
                + "\u0641\u062A\u062D \u0645\u064A\u0646\u0627\u0621 \u0645\u0631\u0633\u0649 \u0635\u0628\u0627\u062D",
                "\u6CA1\u6709\u4EBA\u5458\u4F24\u4EA1", "\u767D\u6D5C\u306E\u706F\u53F0\u306E\u6539\u4FEE\u5DE5\u4E8B");
    }

    @Test
    void tellsAStoryOfOneLanguageOnceAndKeepsStrangersApart() {
        assertThat(text).contains("14 articles came in, 13 stories told");
    }

    @Test
    void saysThatATranscriptIsOne() {
        assertThat(html).contains("from a transcript");
        assertThat(text).contains("from a transcript");
    }

    @Test
    void takesTheLeadOfALanguageThatItCannotWeigh() {
        assertThat(text).contains("W Zaborzu we wtorek otwarto nowy most przez Wis\u0142\u0119");
    }
}
