package org.nightdesk.batch.filter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.extract.ArticleExtractor;
import org.nightdesk.batch.extract.Extraction;
import tools.jackson.databind.node.ObjectNode;

/** Extraction as a filter: pages and scraped texts to the clean text of their articles. */
public final class ExtractionFilter {

    private static final int LARGEST_FILE = 20_000_000;
    private static final Duration TIME_A_FILE = Duration.ofSeconds(30);
    private static final Pattern MARKUP = Pattern.compile("[^\\p{L}\\p{N}]{0,10}<");
    private static final Pattern NAME = Pattern.compile("(.+?)\\.(?:html?|txt)(?:\\.gz)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final ArticleExtractor extractor = new ArticleExtractor();
    private final boolean json;

    /**
     * @param json whether an article is written as a JSON object with its title, byline, date and language
     */
    public ExtractionFilter(boolean json) {
        this.json = json;
    }

    /**
     * What became of the files of a folder.
     *
     * @param written  files written
     * @param rejected files that gave nothing, each told
     */
    public record Count(int written, int rejected) {}

    private record Result(Path file, @Nullable String content, @Nullable String problem) {}

    /** The article in the bytes of a file; the name tells HTML from text. */
    public Extraction extract(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            return new Extraction.Rejected("larger than " + LARGEST_FILE / 1_000_000 + " MB");
        }
        return extractor.extract(bytes, name.isEmpty() ? sniffed(bytes) : name);
    }

    /** The form in which an article is written. */
    public String write(Extraction.Extracted article) {
        if (!json) {
            return article.text() + "\n";
        }
        ObjectNode object = JsonLines.object();
        object.put("title", article.title()).put("byline", article.byline())
                .put("published", article.published() == null ? null : article.published().toString())
                .put("modified", article.modified() == null ? null : article.modified().toString())
                .put("language", article.language()).put("site", article.outlet()).put("url", article.url())
                .put("image", article.image())
                .put("form", article.form() == null ? null : article.form().name().toLowerCase(Locale.ROOT))
                .put("text", article.text());
        return JsonLines.write(object) + "\n";
    }

    /**
     * Extracts each {@code NAME.html}, {@code NAME.htm} and {@code NAME.txt}, also with {@code .gz}, of a folder into
     * {@code NAME.txt} (or {@code NAME.json}) of another, which is made where it is missing.
     *
     * @param complaints gets one line for each file that gave nothing
     */
    public Count run(Path from, Path to, Consumer<String> complaints) throws IOException {
        Files.createDirectories(to);
        Folder folder = new Folder(to, complaints);
        try (Stream<Path> files = Files.list(from);
                var work = new OrderedWork<>(this::result, (Path file, String why) -> new Result(file, null, why),
                        TIME_A_FILE)) {
            List<Path> pages = new ArrayList<>();
            List<Path> others = new ArrayList<>();
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted().forEach(
                    file -> (NAME.matcher(file.getFileName().toString()).matches() ? pages : others).add(file));
            work.run(OrderedWork.Source.of(pages.iterator()), folder);
            if (!others.isEmpty()) {
                complaints.accept("left out what is neither .html nor .txt: " + others.size() + ", such as "
                        + others.getFirst());
            }
        }
        return new Count(folder.written, folder.rejected);
    }

    private Result result(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return switch (extract(in, file.getFileName().toString())) {
                case Extraction.Extracted article -> new Result(file, write(article), null);
                case Extraction.Rejected rejected -> new Result(file, null, rejected.reason());
            };
        } catch (IOException e) {
            return new Result(file, null, "cannot be read: " + e.getMessage());
        }
    }

    /** Standard input has no name: markup begins with an angle bracket, what is compressed with two bytes of its own. */
    private static String sniffed(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
            return "input.html.gz";
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
        return MARKUP.matcher(head).lookingAt() ? "input.html" : "input.txt";
    }

    private final class Folder implements OrderedWork.Sink<Result> {

        private final Path to;
        private final Consumer<String> complaints;
        private final Set<Path> taken = new HashSet<>();
        private int written;
        private int rejected;

        private Folder(Path to, Consumer<String> complaints) {
            this.to = to;
            this.complaints = complaints;
        }

        @Override
        public void take(Result result) throws IOException {
            String problem = result.problem();
            Matcher name = NAME.matcher(result.file().getFileName().toString());
            Path target = to.resolve(name.replaceFirst("$1") + (json ? ".json" : ".txt"));
            if (result.content() != null && taken.add(target)) {
                Files.writeString(target, result.content());
                written++;
            } else {
                rejected++;
                complaints.accept(result.file() + ": " + (problem == null ? target + " is written already" : problem));
            }
        }

        @Override
        public void flush() {
            // Each file is whole when it is written.
        }
    }
}
