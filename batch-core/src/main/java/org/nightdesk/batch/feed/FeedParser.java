package org.nightdesk.batch.feed;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.text.TextDecoder;
import org.nightdesk.batch.text.UnreadableTextException;

/** Reads a feed of any format. */
public final class FeedParser {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([-\\w:.]{2,40})");

    private static final Pattern ALTERNATE = Pattern
            .compile("(?i)<link\\b[^>]{0,300}application/(?:rss|atom|feed)\\+(?:xml|json)[^>]{0,300}>");

    private static final Pattern HREF = Pattern.compile("(?i)\\bhref\\s*=\\s*[\"']([^\"']{1,300})");

    private static final int HEAD = 50_000;

    private FeedParser() {}

    /**
     * The feed in a body.
     *
     * @param bytes       unpacked
     * @param contentType the Content-Type header, or null
     * @param base        the address that relative links are relative to, or null
     * @throws FeedException if it is empty, no text, a web page, or nothing that is known
     */
    public static Feed parse(byte[] bytes, @Nullable String contentType, @Nullable String base) throws FeedException {
        String text;
        try {
            Matcher charset = CHARSET.matcher(contentType == null ? "" : contentType);
            text = TextDecoder.decode(bytes, charset.find() ? charset.group(1) : null);
        } catch (UnreadableTextException e) {
            throw new FeedException("it is " + e.getMessage());
        }
        String start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return JsonFeed.parse(start, base);
        }
        Feed feed = XmlFeed.parse(text, base);
        if (feed == null) {
            throw new FeedException(whatElse(start));
        }
        return feed;
    }

    private static String whatElse(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        String lower = head.toLowerCase(Locale.ROOT);
        if (!lower.contains("<html") && !lower.contains("<!doctype html") && !lower.contains("<body")) {
            return "it is no feed";
        }
        Matcher alternate = ALTERNATE.matcher(head);
        Matcher href = HREF.matcher(alternate.find() ? alternate.group() : "");
        return "it is a web page, not a feed" + (href.find() ? " (the page names the feed " + href.group(1) + ")" : "");
    }
}
