package org.nightdesk.batch.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.feed.Feed.Entry;
import org.nightdesk.batch.text.PlainText;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was read from feeds, as JSON: {@code {"path": {"nightdesk": {"feed": {...}, "entries": [...]}}}}, or an
 * {@code "error"} instead. Here a reader wants a title and a link for each entry, so that what is missing is filled in: a
 * title from the summary or the link, a summary from the content, the feed's link from its address.
 */
public final class FeedListing {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Pattern NEEDLESS = Pattern
            .compile("&(?!(?:lt|gt|amp|#38|#60|#62|#x26|#x3[ce]);)(?:[a-z]{2,8}|#\\d{1,7}|#x[0-9a-f]{1,6});",
                    Pattern.CASE_INSENSITIVE);

    private static final int TITLE_CHARACTERS = 100;

    private final long limit;

    /**
     * A written listing.
     *
     * @param files how many files were looked at
     */
    public record Listing(int files, String json) {}

    /** @param limit the most bytes a feed may have */
    public FeedListing(long limit) {
        this.limit = limit;
    }

    /**
     * Lists a feed file, or all files of a folder and its sub-folders, in the order of their paths.
     *
     * @param failed is told the path and the reason for each that is no feed
     */
    public Listing list(Path input, BiConsumer<String, String> failed) throws IOException {
        Map<String, Object> listing = new LinkedHashMap<>();
        for (Map.Entry<String, Path> file : files(input).entrySet()) {
            Map<String, Object> read;
            try {
                read = of(parse(file.getValue()), null);
            } catch (IOException | FeedException e) {
                String reason = String.valueOf(e.getMessage());
                failed.accept(file.getKey(), reason);
                read = Map.of("error", reason);
            }
            listing.put(file.getKey(), Map.of("nightdesk", read));
        }
        return new Listing(listing.size(), JSON.writeValueAsString(listing) + "\n");
    }

    /**
     * One feed as maps, lists and texts, ready to be written as JSON.
     *
     * @param address where it was fetched, or null
     */
    public static Map<String, Object> of(Feed feed, @Nullable String address) {
        String link = feed.link() == null ? address : feed.link();
        Map<String, Object> head = new LinkedHashMap<>();
        put(head, "title", feed.title() == null ? link : feed.title());
        put(head, "link", link);
        put(head, "subtitle", feed.subtitle());
        put(head, "author", feed.author());
        put(head, "date", feed.updated());
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Entry entry : feed.entries()) {
            entries.add(entry(entry, link));
        }
        Map<String, Object> listing = new LinkedHashMap<>();
        listing.put("feed", head);
        listing.put("entries", entries);
        return listing;
    }

    private static Map<String, Object> entry(Entry entry, @Nullable String site) {
        String summary = entry.summary() == null ? entry.content() : entry.summary();
        String link = entry.link() == null ? site : entry.link();
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "title", entry.title() == null ? title(summary, link) : plainer(entry.title()));
        put(fields, "link", link);
        put(fields, "id", entry.id());
        put(fields, "author", entry.author());
        put(fields, "summary", summary);
        put(fields, "content", entry.content());
        put(fields, "published", entry.published());
        put(fields, "updated", entry.updated());
        return fields;
    }

    /** The same markup without the references that markup does not need, such as that of an apostrophe. */
    private static String plainer(String title) {
        return NEEDLESS.matcher(title)
                .replaceAll(reference -> Matcher.quoteReplacement(Parser.unescapeEntities(reference.group(), false)));
    }

    private static @Nullable String title(@Nullable String summary, @Nullable String link) {
        String text = summary == null ? "" : PlainText.ofMarkup(summary);
        if (text.codePointCount(0, text.length()) > TITLE_CHARACTERS) {
            return text.substring(0, text.offsetByCodePoints(0, TITLE_CHARACTERS)) + "\u2026";
        }
        return text.isEmpty() ? link : text;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value instanceof Instant instant ? instant.toString() : value);
        }
    }

    private Feed parse(Path file) throws IOException, FeedException {
        if (Files.size(file) > limit) {
            throw new FeedException("it is too large");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return FeedParser.parse(in.readAllBytes(), null, null);
        }
    }

    private static Map<String, Path> files(Path input) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(input)) {
            try (Stream<Path> found = Files.walk(input)) {
                found.filter(Files::isRegularFile)
                        .forEach(file -> files.put(input.relativize(file).toString().replace('\\', '/'), file));
            }
        } else {
            files.put(input.getFileName().toString(), input);
        }
        return files;
    }
}
