package org.nightdesk.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.source.RawArticle.Kind;

class WarcItemsTests {

    private static final long LIMIT = 1_000_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
    void readsThePagesAndNothingElse(String name) throws Exception {
        GeneratedWarc.write(folder.resolve(name), 3, 2, 0);

        Portion portion = open(Map.of()).next();

        assertThat(portion.last()).isTrue();
        assertThat(portion.fetch().rejections()).isEmpty();
        assertThat(portion.fetch().articles()).containsExactly(page(0), page(1), page(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
    void goesOnBehindTheLastPortionThatWasStored(String name) throws Exception {
        GeneratedWarc.write(folder.resolve(name), 2_100, 2, 0);
        List<String> urls = new ArrayList<>();
        Map<String, String> marks = new HashMap<>();
        for (boolean last = false; !last;) {
            try (Portions portions = open(marks)) {
                Portion portion = portions.next();
                portion.fetch().articles().forEach(article -> urls.add(article.url()));
                marks.putAll(portion.marks());
                last = portion.last();
            }
        }

        assertThat(urls).isEqualTo(
                IntStream.range(0, 2_100).mapToObj(page -> "https://gazette.example/news/" + page).toList());
    }

    @Test
    void keepsTheAddressOfAPageThatWasCapturedTwice() throws Exception {
        GeneratedWarc.write(folder.resolve("a.warc"), 1, 2, 0);
        GeneratedWarc.write(folder.resolve("b.warc"), 1, 3, 0);

        assertThat(open(Map.of()).next().fetch().articles()).hasSize(2).extracting(RawArticle::url)
                .containsOnly("https://gazette.example/news/0");
    }

    @Test
    void keepsWhatItReadOfAFileThatIsCutOff() throws Exception {
        Path file = folder.resolve("crawl.warc.gz");
        GeneratedWarc.write(file, 20, 2, 0);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        Files.writeString(folder.resolve("z.txt"), "The strike ended.");

        Portion portion = open(Map.of()).next();

        assertThat(portion.fetch().articles()).hasSizeBetween(8, 11).last().extracting(RawArticle::body)
                .isEqualTo("The strike ended.");
        assertThat(portion.fetch().rejections()).hasSize(1).first().extracting(Rejection::item)
                .isEqualTo("crawl.warc.gz");
    }

    @Test
    void rejectsAPageAloneThatIsABomb() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[20_000_000]);
        }
        Path file = folder.resolve("crawl.warc");
        GeneratedWarc.write(file, 1, 2, 0);
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        byte[] head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        warc.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/bomb\r\n"
                + "WARC-Date: 2026-09-14T09:00:00Z\r\nContent-Type: application/http\r\nContent-Length: "
                + (head.length + bomb.size()) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        warc.write(head);
        bomb.writeTo(warc);
        warc.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        warc.write(Files.readAllBytes(file));
        Files.write(file, warc.toByteArray());

        Portion portion = open(Map.of()).next();

        assertThat(portion.fetch().rejections())
                .containsExactly(new Rejection("crawl.warc https://a.example/bomb", "larger than 1 MB"));
        assertThat(portion.fetch().articles()).containsExactly(page(0));
    }

    private static RawArticle page(int page) {
        return new RawArticle("Crawl", "gazette.example", null, "https://gazette.example/news/" + page, "", null,
                Kind.HTML_PAGE, GeneratedWarc.html(page, 2).replace("</head>", "<script></script></head>"));
    }

    private Portions open(Map<String, String> marks) throws SourceException {
        return new FolderReader(LIMIT).open(new SourceSettings.Folder("Crawl", folder, null), marks);
    }
}
