package org.nightdesk.batch.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.text.PlainText;

/**
 * An article as a source gave it, before anything was stripped from it.
 *
 * @param source    the configured name of the source
 * @param outlet    the outlet as far as it is known here; the page itself may name a better one
 * @param feedId    what tells it from the others of its source: the feed's id for it, or the path of its file relative to
 *                  the source's folder (with the line's id for {@code .jsonl}); null where the source gives none
 * @param url       canonical address, http or https, or null
 * @param title     one line of plain text, may be empty
 * @param published when it was published, or null if the source does not say
 * @param kind      what the body is
 * @param body      decoded, otherwise untouched
 */
public record RawArticle(String source, String outlet, @Nullable String feedId, @Nullable String url, String title,
        @Nullable Instant published, Kind kind, String body) {

    /** What a body is. */
    public enum Kind {
        /** A whole page, with all that stands around the article. */
        HTML_PAGE,
        /** Markup that is the article alone, as feeds carry it. */
        HTML_FRAGMENT,
        /** The same, but no more than the beginning: the page at the address holds the article. */
        TEASER,
        /** Nothing: the page at the address is the article. */
        LINK,
        /** Plain text, possibly scraped from a page. */
        TEXT
    }

    private static final int ID_DIGITS = 20;

    private static final int LONGEST_NAME = 200;

    private static final int LONGEST_TITLE = 500;

    private static final int LONGEST_FEED_ID = 300;

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * Bounds what sources choose freely, so that none of it can be too long to be kept. What was bounded once stays as it
     * is: an article made again of what was stored has the same keys.
     */
    public RawArticle {
        outlet = PlainText.atMost(LONGEST_NAME, PlainText.line(outlet));
        outlet = outlet.isEmpty() ? PlainText.atMost(LONGEST_NAME, PlainText.line(source)) : outlet;
        title = PlainText.atMost(LONGEST_TITLE, PlainText.line(title));
        feedId = feedId == null ? "" : PlainText.line(feedId);
        feedId = feedId.isEmpty() ? null : feedId;
        if (feedId != null && feedId.length() > LONGEST_FEED_ID) {
            feedId = PlainText.atMost(LONGEST_FEED_ID - ID_DIGITS - 1, feedId) + "#" + digest(feedId);
        }
    }

    /**
     * The id under which it is stored: 20 hex digits that depend on nothing but the article itself (its address, else its
     * feed id within the source, else its words), so that the same article has the same id on each machine and day.
     */
    public String id() {
        return digest(keys().getFirst());
    }

    /** The same article with its whole page as body. */
    public RawArticle withPage(String page) {
        return new RawArticle(source, outlet, feedId, url, title, published, Kind.HTML_PAGE, page);
    }

    /**
     * The keys by which it is known again, the strongest first: an article of which any key was seen before is not new.
     * Equal words count only within one outlet: what two outlets print alike is two articles.
     *
     * @return one to three texts of at most 64 characters; the last one is always the key of its words
     */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        if (url != null) {
            keys.add("url:" + digest(url));
        }
        if (feedId != null) {
            keys.add("feed:" + digest(source + "\n" + feedId));
        }
        String words = NOT_WORDS.matcher(title + " " + body).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        // Where there are no words, their key must not be the same for all.
        keys.add("text:" + digest(outlet + "\n" + (words.isEmpty() && url != null ? url : words)));
        return keys;
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
