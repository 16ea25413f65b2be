package org.nightdesk.batch.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.feed.Feed.Entry;
import org.nightdesk.batch.text.Markup;
import org.nightdesk.batch.text.NewsDates;

/** The XML formats. Their names hardly collide, so that one list of names, the best first, serves them all. */
final class XmlFeed {

    private static final int MOST_ENTRIES = 10_000;

    /** With thirty elements an entry, and markup in its texts. */
    private static final int MOST_ELEMENTS = 300_000;

    /** Each sign can belong to one part only, so that a long text which fails does so at once. */
    private static final Pattern MAILBOX = Pattern.compile("(?s)\\s*+([^\\s@]++@[^\\s@(]++)\\s*+\\((.+)\\)\\s*+");

    private static final Pattern SITE = Pattern.compile("(?i)https?://[^/?#]+");

    private XmlFeed() {}

    /**
     * The feed in a text, or null where there is none.
     *
     * @throws FeedException if it would fill the memory
     */
    static @Nullable Feed parse(String text, @Nullable String base) throws FeedException {
        if (Markup.hasMoreElementsThan(MOST_ELEMENTS, text)) {
            throw new FeedException("it is too large, with more than " + MOST_ELEMENTS + " elements");
        }
        Document document = XmlNode.parse(text);
        XmlNode root = root(document, base);
        if (root == null) {
            return null;
        }
        XmlNode channel = root.child("channel");
        XmlNode head = channel == null ? root : channel;
        String place = base == null ? selfLink(head) : base;
        place = place == null ? site(items(root, head, channel, null)) : place;
        String link = link(head.basedOn(place));
        // The items of RSS are relative to the site: the feed itself is often kept elsewhere.
        String itemBase = place == null || (channel != null && link != null) ? link : place;
        List<XmlNode> items = items(root, head, channel, itemBase);
        String author = author(head, "managingeditor");
        List<Entry> entries = items.stream().limit(MOST_ENTRIES).map(item -> entry(item, author)).toList();
        Instant updated = date(head, "updated", "modified", "lastbuilddate", "lastmod", "dc:date", "dcterms:modified",
                "pubdate");
        return new Feed(head.value("title", "dc:title", "media:title", "itunes:title", "atom:title"), link,
                head.value("description", "subtitle", "tagline", "abstract", "dc:description", "itunes:summary",
                        "itunes:subtitle", "info"),
                author == null ? head.value("itunes:author") : author, head.value("language", "dc:language"),
                updated == null ? NewsDates.parse(head.attribute("lastmod")) : updated, entries);
    }

    private static @Nullable XmlNode root(Document document, @Nullable String base) {
        for (Element element : document.getAllElements()) {
            String name = element.tag().localName().toLowerCase(Locale.ROOT);
            if (name.equals("rss") || name.equals("feed") || name.equals("rdf") || name.equals("channel")) {
                return new XmlNode(element, base);
            } else if (name.equals("html") || name.equals("body")) {
                return null;
            }
        }
        return null;
    }

    private static List<XmlNode> items(XmlNode root, XmlNode head, @Nullable XmlNode channel, @Nullable String base) {
        List<XmlNode> items = new ArrayList<>(head.basedOn(base).children("entry", "item"));
        if (channel != null) {
            // RSS 1.0 puts its items beside the channel.
            items.addAll(root.basedOn(base).children("entry", "item"));
        }
        return items;
    }

    /** Where a feed belongs that nobody says the address of: to the site that all its items lead to, or null. */
    private static @Nullable String site(List<XmlNode> items) {
        Set<String> sites = new HashSet<>();
        items.stream().limit(MOST_ENTRIES).map(XmlFeed::link).forEach(link -> {
            Matcher site = SITE.matcher(link == null ? "" : link);
            if (site.lookingAt()) {
                sites.add(site.group());
            }
        });
        return sites.size() == 1 ? sites.iterator().next() + "/" : null;
    }

    private static @Nullable String selfLink(XmlNode head) {
        for (XmlNode link : head.children("link", "atom:link")) {
            if (link.attribute("rel").equalsIgnoreCase("self")) {
                return link.link("href");
            }
        }
        return null;
    }

    private static Entry entry(XmlNode item, @Nullable String feedAuthor) {
        String author = author(item, "itunes:author");
        String id = item.value("guid", "id", "dc:identifier");
        id = id != null && id.startsWith("/") && item.resolve(id) != null ? item.resolve(id) : id;
        String summary = item.value("description", "summary", "abstract", "dc:description", "itunes:summary",
                "media:description", "itunes:subtitle", "googleplay:description");
        Instant published = date(item, "pubdate", "published", "issued", "dcterms:issued", "created",
                "dcterms:created");
        Instant updated = date(item, "updated", "modified", "dcterms:modified", "dc:date", "lastmod", "atom:updated");
        return new Entry(item.value("title", "media:title", "dc:title", "itunes:title"), link(item),
                id == null && !item.attribute("about").isEmpty() ? item.attribute("about") : id,
                author == null ? feedAuthor : author, summary,
                item.value("content:encoded", "content", "xhtml:body", "body", "fullitem", "xhtml:div"), published,
                updated);
    }

    private static @Nullable String link(XmlNode node) {
        String best = null;
        int bestRank = 0;
        for (XmlNode candidate : node.children("feedburner:origlink", "link", "atom:link", "guid", "id", "enclosure")) {
            int rank = rank(candidate);
            String link = rank > bestRank
                    ? candidate.link(candidate.name().equals("enclosure") ? "url" : "href")
                    : null;
            if (link != null) {
                best = link;
                bestRank = rank;
            }
        }
        if (best == null) {
            String attribute = node.attribute("href").isEmpty() ? node.attribute("about") : node.attribute("href");
            best = attribute.isEmpty() ? null : node.resolve(attribute);
        }
        return best;
    }

    /** How likely a link is to lead to the article itself; 0 for one that certainly does not. */
    private static int rank(XmlNode link) {
        String relation = link.attribute("rel").toLowerCase(Locale.ROOT);
        boolean alternate = relation.isEmpty() || relation.equals("alternate");
        boolean page = link.attribute("type").isEmpty() || link.attribute("type").contains("html");
        return switch (link.name()) {
            case "feedburner:origlink" -> 7;
            case "link" -> !alternate ? 0 : link.attribute("href").isEmpty() || page ? 6 : 4;
            case "atom:link" -> !alternate ? 0 : page ? 5 : 3;
            case "guid" -> link.attribute("ispermalink").equalsIgnoreCase("false") || !isWeb(link.text()) ? 0 : 2;
            case "id" -> isWeb(link.text()) ? 2 : 0;
            case "enclosure" -> link.attribute("url").isEmpty() ? 0 : 1;
            default -> 0;
        };
    }

    private static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    private static @Nullable String author(XmlNode node, String otherwise) {
        Set<String> names = new LinkedHashSet<>();
        for (XmlNode author : node.children("author")) {
            String name = author.value("name");
            String address = author.value("email");
            String person = name == null ? address : address == null ? name : name + " (" + address + ")";
            if (person == null) {
                Matcher mailbox = MAILBOX.matcher(author.text());
                person = mailbox.matches() ? mailbox.group(2) + " (" + mailbox.group(1) + ")" : author.text();
            }
            if (!person.isBlank()) {
                names.add(person);
            }
        }
        String author = names.isEmpty() ? null : String.join(", ", names);
        return author != null ? author : node.value("dc:creator", "dc:author", otherwise);
    }

    private static @Nullable Instant date(XmlNode node, String... names) {
        for (String name : names) {
            // Where a date is given twice, the later one corrects the earlier.
            for (XmlNode dated : node.children(name).reversed()) {
                Instant date = NewsDates.parse(dated.text());
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }
}
