package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractTests {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Ferry touches sandbank</title>
            <meta property="article:published_time" content="2026-09-14T09:00:00Z"></head>
            <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
            <article><h1>Ferry touches sandbank</h1>
            <p>The ferry Sula Maid touched a sandbank off Skarrey harbour on Monday morning with ninety people aboard.</p>
            <p>Nobody was hurt, said harbour master Ines Tolm, who had seen the ferry turn from her window above the quay.</p>
            <p>A tug pulled the ferry free in the evening, and the company promised to pay for the trains that were missed.</p>
            </article><footer>All rights reserved. Subscribe to our newsletter.</footer></body></html>
            """;

    @TempDir
    Path folder;

    @Test
    void takesTheArticleOutOfAPage() throws IOException {
        Path page = Files.writeString(folder.resolve("ferry.html"), PAGE);

        Outcome outcome = Outcome.of("extract", page.toString());

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("touched a sandbank", "A tug pulled").doesNotContain("newsletter", "Home");
    }

    @Test
    void readsStandardInputAndWritesJson() {
        JsonNode article = JsonMapper.shared().readTree(Outcome.ofInput(PAGE, "extract", "--json").out());

        assertThat(article.path("title").stringValue()).isEqualTo("Ferry touches sandbank");
        assertThat(article.path("published").stringValue()).isEqualTo("2026-09-14T09:00:00Z");
        assertThat(article.path("language").stringValue()).isEqualTo("en");
        assertThat(article.path("text").stringValue()).contains("ninety people");
    }

    @Test
    void worksThroughAFolderAndTellsWhatGaveNothing() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(pages.resolve("a.html"), PAGE);
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(pages.resolve("b.html.gz")))) {
            gzip.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(pages.resolve("c.txt"), "");
        Files.writeString(pages.resolve("d.pdf"), "%PDF");
        Files.createSymbolicLink(pages.resolve("e.html"), folder.resolve("elsewhere.html"));
        Files.copy(pages.resolve("a.html"), folder.resolve("elsewhere.html"));
        Path texts = folder.resolve("texts");

        Outcome outcome = Outcome.of("extract", "--input", pages.toString(), "--output", texts.toString());

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errLines()).hasSize(3).anyMatch(line -> line.contains("c.txt"))
                .anyMatch(line -> line.contains("neither .html nor .txt: 1, such as " + pages.resolve("d.pdf")))
                .last().isEqualTo("2 written, 1 without an article");
        assertThat(texts.resolve("a.txt")).content().contains("touched a sandbank");
        assertThat(texts.resolve("b.txt")).hasSameTextualContentAs(texts.resolve("a.txt"));
        assertThat(texts).isDirectoryNotContaining("glob:**c.txt");
    }

    @Test
    void failsInOneLineWhereThereIsNothing() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.html"), "");

        assertThat(Outcome.of("extract", empty.toString()).status()).isEqualTo(1);
        assertThat(Outcome.of("extract", folder.resolve("none.html").toString()).errLines()).singleElement().asString()
                .contains("does not exist");
        assertThat(Outcome.of("extract", "--input", folder.toString()).status()).isEqualTo(2);
    }
}
