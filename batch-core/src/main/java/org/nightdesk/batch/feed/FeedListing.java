package org.nightdesk.batch.feed;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.feed.Feed.Entry;
import org.nightdesk.batch.text.PlainText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was read from feeds, as JSON: {@code {"path": {"nightdesk": {"feed": {...}, "entries": [...]}}}}, or an
 * {@code "error"} instead. Here a reader wants a title and a link for each entry, so that what is missing is filled in: a
 * title from the summary or the link, a summary from the content, the feed's link from its address.
 */
public final class FeedListing {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Logger LOG = LoggerFactory.getLogger(FeedListing.class);

    private static final Pattern NEEDLESS = Pattern
            .compile("&(?!(?:lt|gt|amp|#38|#60|#62|#x26|#x3[ce]);)(?:[a-z]{2,8}|#\\d{1,7}|#x[0-9a-f]{1,6});",
                    Pattern.CASE_INSENSITIVE);

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Pattern CONTROLS = Pattern.compile("&#(12[89]|1[345]\\d);");

    private static final Pattern UPPER_HEX = Pattern.compile("&#X(?=[0-9A-Fa-f]{1,6};)");

    private static final Pattern BREAKS = Pattern.compile("<(br|hr)/>");

    private static final int TITLE_CHARACTERS = 100;

    private final long limit;

    /** @param limit the most bytes a feed may have */
    public FeedListing(long limit) {
        this.limit = limit;
    }

    /**
     * Lists a feed file, or all files of a folder and its sub-folders, in the order of their paths and one after the other.
     *
     * @param out    gets the JSON
     * @param failed is told the path and the reason for each that is no feed
     * @return how many files were looked at
     */
    public int list(Path input, Writer out, BiConsumer<String, String> failed) throws IOException {
        Map<String, Optional<Path>> files = FeedFiles.in(input);
        try (JsonGenerator json = JSON.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, Optional<Path>> file : files.entrySet()) {
                json.writeName(file.getKey());
                json.writePOJO(Map.of("nightdesk",
                        read(file.getValue(), reason -> failed.accept(file.getKey(), reason))));
            }
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
        return files.size();
    }

    private Map<String, Object> read(Optional<Path> file, Consumer<String> failed) {
        String reason;
        try {
            return of(FeedFiles.read(file.orElseThrow(() -> new IOException("cannot be read")), limit), null);
        } catch (IOException | FeedException e) {
            reason = String.valueOf(e.getMessage());
        } catch (RuntimeException e) {
            LOG.debug("feed file {}", file, e);
            reason = "it cannot be read";
        }
        failed.accept(reason);
        return Map.of("error", reason);
    }

    /**
     * One feed as maps, lists and texts, ready to be written as JSON.
     *
     * @param address where it was fetched, or null
     */
    public static Map<String, Object> of(Feed feed, @Nullable String address) {
        String link = feed.link() == null ? address : feed.link();
        Map<String, Object> head = new LinkedHashMap<>();
        put(head, "title", feed.title() == null ? link : safe(feed.title()));
        put(head, "link", link);
        put(head, "subtitle", safe(feed.subtitle()));
        put(head, "author", safe(feed.author()));
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
        put(fields, "author", safe(entry.author()));
        put(fields, "summary", tidy(summary));
        put(fields, "content", tidy(entry.content()));
        put(fields, "published", entry.published());
        put(fields, "updated", entry.updated());
        return fields;
    }

    /** The same markup without the references that markup does not need, such as that of an apostrophe. */
    private static String plainer(String title) {
        return NEEDLESS.matcher(SafeMarkup.of(title))
                .replaceAll(reference -> Matcher.quoteReplacement(Parser.unescapeEntities(reference.group(), false)));
    }

    private static @Nullable String safe(@Nullable String markup) {
        return markup == null ? null : SafeMarkup.of(markup);
    }

    /** The same markup, with references to control characters as they are meant and empty elements written as in XHTML. */
    private static @Nullable String tidy(@Nullable String markup) {
        if (markup == null) {
            return null;
        }
        String meant = CONTROLS.matcher(SafeMarkup.of(markup)).replaceAll(reference -> {
            int point = Integer.parseInt(reference.group(1));
            String letter = new String(new byte[]{(byte) point}, WINDOWS_1252);
            return letter.charAt(0) < 0xA0
                    ? Matcher.quoteReplacement(reference.group())
                    : "&#x" + Integer.toHexString(letter.charAt(0)) + ";";
        });
        return BREAKS.matcher(UPPER_HEX.matcher(meant).replaceAll("&#x")).replaceAll("<$1 />");
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
}
