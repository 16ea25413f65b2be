package org.nightdesk.batch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.source.RawArticle.Kind;

class FolderReaderTests {

    private static final int LIMIT = 10_000;

    @TempDir
    Path folder;

    @Test
    void readsFilesInTheOrderOfTheirPaths() throws Exception {
        write("harbour-post/2026-09-14T0630-strike.txt", "The strike began at six.");
        write("harbour-post/2026-09-14-toll.html", "<title>Toll</title><p>The toll rose.</p>");
        write("2026-09-15/late.txt", "A late note.");
        write("notes.pdf", "no article");
        write(".hidden.txt", "no article");

        Fetch fetch = read();

        assertThat(fetch.rejections()).isEmpty();
        assertThat(fetch.articles()).extracting(RawArticle::feedId).containsExactly("2026-09-15/late.txt",
                "harbour-post/2026-09-14-toll.html", "harbour-post/2026-09-14T0630-strike.txt");
        assertThat(fetch.articles()).extracting(RawArticle::outlet).containsExactly("Late", "Harbour Post",
                "Harbour Post");
        assertThat(fetch.articles()).extracting(RawArticle::published).containsExactly(null,
                Instant.parse("2026-09-14T00:00:00Z"), Instant.parse("2026-09-14T06:30:00Z"));
        assertThat(fetch.articles()).extracting(RawArticle::kind).containsExactly(Kind.TEXT, Kind.HTML_PAGE, Kind.TEXT);
    }

    @Test
    void knowsAnArticleAgainWhereverTheFolderStands(@TempDir Path elsewhere) throws Exception {
        write("harbour-post/a.txt", "The strike began at six.");
        Path copy = Files.createDirectories(elsewhere.resolve("copy/harbour-post")).resolve("a.txt");
        Files.copy(folder.resolve("harbour-post/a.txt"), copy);

        RawArticle here = read().articles().getFirst();
        RawArticle there = read(elsewhere.resolve("copy"), LIMIT).articles().getFirst();

        assertThat(there).isEqualTo(here);
        assertThat(there.id()).isEqualTo(here.id()).matches("[0-9a-f]{20}");
        assertThat(there.keys()).isEqualTo(here.keys());
    }

    @Test
    void rejectsEachBadFileWithOneLineAndReadsTheOthers() throws Exception {
        byte[] noise = new byte[2_000];
        new Random(3).nextBytes(noise);
        Files.write(folder.resolve("binary.txt"), noise);
        write("empty.txt", "");
        write("huge.html", "x".repeat(LIMIT + 1));
        Files.write(folder.resolve("bomb.txt.gz"), gzip("x".repeat(LIMIT * 100)));
        Files.write(folder.resolve("broken.txt.gz"), "no gzip".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("good.txt.gz"), gzip("The strike began at six."));

        Fetch fetch = read();

        assertThat(fetch.rejections()).extracting(Rejection::toString).containsExactly("binary.txt: not text",
                "bomb.txt.gz: larger than 10000 bytes", "broken.txt.gz: Not in GZIP format", "empty.txt: empty",
                "huge.html: larger than 10000 bytes");
        assertThat(fetch.articles()).extracting(RawArticle::body).containsExactly("The strike began at six.");
    }

    @Test
    void rejectsAFileThatOverflowsItsParserAndReadsTheOthers() throws Exception {
        write("deep.md", ">".repeat(20_000) + " The toll rose.");
        write("good.txt", "The strike began at six.");

        Fetch fetch = read(folder, 50_000);

        assertThat(fetch.rejections()).containsExactly(new Rejection("deep.md", "is nested too deep"));
        assertThat(fetch.articles()).extracting(RawArticle::body).containsExactly("The strike began at six.");
    }

    @Test
    void readsJsonLinesAndRejectsBadOnesByNumber() throws Exception {
        write("wire.jsonl",
                """
                        {"id":"7","title":"Toll <rises>","text":"The toll rose.","published":"2026-09-14T05:00:00Z",\
                        "source":"Wire","url":"https://wire.example/7?utm_source=a"}
                        {broken

                        {"id":8,"text":"No more trains ran."}
                        {"id":9,"title":"nothing"}
                        [1]
                        {"text":"%s"}
                        """
                        .formatted("x".repeat(LIMIT)));

        Fetch fetch = read();

        assertThat(fetch.articles()).containsExactly(
                new RawArticle("Clippings", "Wire", "wire.jsonl#7", "https://wire.example/7", "Toll <rises>",
                        Instant.parse("2026-09-14T05:00:00Z"), Kind.TEXT, "The toll rose."),
                new RawArticle("Clippings", "Wire", "wire.jsonl#8", null, "", null, Kind.TEXT, "No more trains ran."));
        assertThat(fetch.rejections()).extracting(Rejection::toString).containsExactly("wire.jsonl line 2: not JSON",
                "wire.jsonl line 5: has no text", "wire.jsonl line 6: not a JSON object",
                "wire.jsonl line 7: larger than 10000 bytes");
    }

    @Test
    void readsNotesNewslettersAndFeeds() throws Exception {
        write("note.md", """
                ---
                title: "Toll rises"
                date: 2026-09-14 06:00
                url: https://post.example/toll
                ---
                # Another heading
                The *toll* rose.""");
        write("second.md", "# Strike\n\nNo [trains](https://post.example/t) ran.");
        write("letter.eml", """
                From: =?UTF-8?Q?Harbour_Post?= <desk@post.example>
                Subject: =?UTF-8?Q?Caf=C3=A9_news?=
                Date: Mon, 14 Sep 2026 06:00:00 +0200
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                The toll rose.
                --b
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <p>The toll =C3=A9 rose.</p>
                --b--
                """);
        write("feeds/wire.xml", "<rss><channel><item><title>Ferry</title></item></channel></rss>");
        write("feeds/map.xml", "<urlset></urlset>");

        Fetch fetch = read();

        assertThat(fetch.articles()).containsExactly(
                new RawArticle("Clippings", "Feeds", null, null, "Ferry", null, Kind.HTML_FRAGMENT, ""),
                new RawArticle("Clippings", "Harbour Post", "letter.eml", null, "Caf\u00E9 news",
                        Instant.parse("2026-09-14T04:00:00Z"), Kind.HTML_PAGE, "<p>The toll \u00E9 rose.</p>"),
                new RawArticle("Clippings", "Note", "note.md", "https://post.example/toll", "Toll rises",
                        Instant.parse("2026-09-14T06:00:00Z"), Kind.HTML_FRAGMENT,
                        "<h1>Another heading</h1>\n<p>The <em>toll</em> rose.</p>\n"),
                new RawArticle("Clippings", "Second", "second.md", null, "Strike", null, Kind.HTML_FRAGMENT,
                        "<h1>Strike</h1>\n<p>No <a href=\"https://post.example/t\">trains</a> ran.</p>\n"));
        assertThat(fetch.rejections()).containsExactly(new Rejection("feeds/map.xml", "it is no feed"));
    }

    @Test
    void followsNoLinkOutOfTheFolder(@TempDir Path outside) throws Exception {
        Path secret = Files.writeString(outside.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("link.txt"), secret);
        Files.createSymbolicLink(folder.resolve("elsewhere"), outside);

        assertThat(read().articles()).isEmpty();
    }

    @Test
    void keepsArticlesApartThatNameTheSameAddress() throws Exception {
        String page = "<link rel=canonical href='https://post.example/%s'><p>%s</p>";
        write("a.html", page.formatted("live", "One."));
        write("b.html", page.formatted("live", "Two."));
        write("c.html", page.formatted("toll?a=1&amp;b=2", "Three."));
        write("d.html", page.formatted("", "Four."));

        assertThat(read().articles()).extracting(RawArticle::url).containsExactly(null, null,
                "https://post.example/toll?a=1&b=2", null);
    }

    @Test
    void readsAFileThatWasReadWhollyOnlyAgainWhenItHasChanged() throws Exception {
        write("a.txt", "The toll rose.");
        write("b.txt", "The ferry sank.");
        Map<String, String> marks;
        try (Portions portions = open(folder, LIMIT, Map.of())) {
            marks = portions.next().marks();
        }
        write("b.txt", "The ferry was raised.");

        try (Portions portions = open(folder, LIMIT, marks)) {
            assertThat(portions.next().fetch().articles()).extracting(RawArticle::body)
                    .containsExactly("The ferry was raised.");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsALargeFileInPortionsAndGoesOnBehindTheLast(boolean packed) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2_500; i++) {
            lines.append("{\"id\": \"").append(i).append("\", \"text\": \"Ferry ").append(i).append(" sank.\"}\n");
        }
        write("a.txt", "The toll rose.");
        if (packed) {
            Files.write(folder.resolve("day.jsonl.gz"), gzip(lines.toString()));
        } else {
            write("day.jsonl", lines.toString());
        }
        write("z.txt", "The strike ended.");
        List<String> bodies = new ArrayList<>();
        Map<String, String> marks = new HashMap<>();

        for (boolean last = false; !last;) {
            // As after a kill: each portion by a reader of its own, from the marks that were stored.
            try (Portions portions = open(folder, LIMIT, marks)) {
                Portion portion = portions.next();
                assertThat(portion.fetch().articles()).hasSizeLessThanOrEqualTo(1_000);
                portion.fetch().articles().forEach(article -> bodies.add(article.body()));
                marks.putAll(portion.marks());
                last = portion.last();
            }
        }

        assertThat(bodies).hasSize(2_502).doesNotHaveDuplicates().startsWith("The toll rose.", "Ferry 0 sank.")
                .endsWith("Ferry 2499 sank.", "The strike ended.");
    }

    @Test
    void saysWhenThereIsNoFolder() {
        assertThatThrownBy(() -> read(folder.resolve("none"), LIMIT))
                .isInstanceOf(SourceException.class).hasMessage("there is no folder " + folder.resolve("none"));
    }

    private Fetch read() throws SourceException {
        return read(folder, LIMIT);
    }

    private static Fetch read(Path folder, long limit) throws SourceException {
        try (Portions portions = open(folder, limit, Map.of())) {
            Portion portion = portions.next();
            assertThat(portion.last()).isTrue();
            return portion.fetch();
        }
    }

    private static Portions open(Path folder, long limit, Map<String, String> marks) throws SourceException {
        return new FolderReader(limit).open(new SourceSettings.Folder("Clippings", folder, null), marks);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
