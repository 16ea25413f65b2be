package org.nightdesk.batch.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.nightdesk.batch.text.Markup;
import org.nightdesk.batch.text.PlainText;
import org.nightdesk.batch.text.TextDecoder;
import org.nightdesk.batch.text.UnreadableTextException;
import org.nightdesk.batch.text.WebLink;

/**
 * Lists of feeds as feed readers exchange them (OPML 2.0).
 *
 * @param feeds   in the order of the list, each address once
 * @param skipped what is listed as a feed, but not under an address that can be asked
 */
public record Opml(List<Subscription> feeds, List<String> skipped) {

    private static final int LONGEST_TITLE = 180;

    private static final int MOST_ELEMENTS = 100_000;

    private static final int MOST_DEPTH = 150;

    public Opml {
        feeds = List.copyOf(feeds);
        skipped = List.copyOf(skipped);
    }

    /**
     * A feed in a list.
     *
     * @param title one line, never empty: where the list names none, the host
     * @param url   http or https
     */
    public record Subscription(String title, String url) {}

    /**
     * Reads a list. Groups within it count for nothing; entities that it declares itself are never followed.
     *
     * @throws UnreadableTextException if it is empty, no text, or no list
     */
    public static Opml read(byte[] bytes) throws UnreadableTextException {
        String text = TextDecoder.decode(bytes, null);
        if (Markup.hasMoreElementsThan(MOST_ELEMENTS, text)) {
            throw new UnreadableTextException("a list of more than " + MOST_ELEMENTS + " elements");
        }
        Document list = Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(MOST_DEPTH));
        boolean known = list.children().stream().anyMatch(root -> root.tagName().equalsIgnoreCase("opml"));
        if (!known) {
            throw new UnreadableTextException("no OPML");
        }
        Map<String, Subscription> feeds = new LinkedHashMap<>();
        List<String> skipped = new ArrayList<>();
        for (Element outline : list.getAllElements()) {
            String address = outline.attributes().getIgnoreCase("xmlUrl").strip();
            if (!outline.tagName().equalsIgnoreCase("outline") || address.isEmpty()) {
                continue;
            }
            HttpUrl url = HttpUrl.parse(address);
            if (url == null || !url.username().isEmpty() || !url.password().isEmpty()
                    || url.uri().toString().length() > WebLink.LONGEST) {
                skipped.add(PlainText.atMost(LONGEST_TITLE, PlainText.line(address)));
            } else {
                feeds.putIfAbsent(url.toString(), new Subscription(title(outline, url), url.toString()));
            }
        }
        return new Opml(List.copyOf(feeds.values()), skipped);
    }

    private static String title(Element outline, HttpUrl url) {
        String title = PlainText.ofMarkup(outline.attributes().getIgnoreCase("title"));
        String text = title.isEmpty() ? PlainText.ofMarkup(outline.attributes().getIgnoreCase("text")) : title;
        return text.isEmpty() ? url.host() : PlainText.atMost(LONGEST_TITLE, text);
    }

    /** A list of these feeds; the same feeds give the same text. */
    public static String write(List<Subscription> feeds) {
        StringBuilder list = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0">
                <head><title>Nightdesk</title></head>
                <body>
                """);
        for (Subscription feed : feeds) {
            String title = escaped(feed.title());
            list.append("<outline type=\"rss\" text=\"").append(title).append("\" title=\"").append(title)
                    .append("\" xmlUrl=\"").append(escaped(feed.url())).append("\"/>\n");
        }
        return list + "</body>\n</opml>\n";
    }

    private static String escaped(String text) {
        return Entities.escape(PlainText.line(text),
                new Document.OutputSettings().escapeMode(Entities.EscapeMode.xhtml).charset("UTF-8"));
    }
}
