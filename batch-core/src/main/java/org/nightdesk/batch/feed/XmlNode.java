package org.nightdesk.batch.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.text.Markup;
import org.nightdesk.batch.text.WebLink;

/**
 * An element of a feed, asked by vocabulary and name ({@code dc:creator}, {@code title}) whatever prefix or letter case the
 * feed uses.
 */
final class XmlNode {

    private static final Set<String> LINKS = Set.of("href", "src", "cite", "poster", "longdesc", "usemap", "action");

    private static final Set<String> VOID = Set.of("br", "img", "hr", "input", "area", "col", "wbr", "source");

    /** The namespaces of RSS itself: 0.90, 1.0 and those that some write for 2.0. */
    private static final Pattern FORMATS = Pattern
            .compile("(?s)https?://(?:purl\\.org/(?:net/)?rss(?:/?1\\.[01]|1\\.1#?)?/?"
                    + "|purl\\.org/rss/1\\.0/|[a-z]+\\.netscape\\.com/rdf/simple/0\\.9/"
                    + "|[a-z.]*(?:userland|scripting)\\.com/.*rss.*|blogs\\.law\\.harvard\\.edu/.*rss.*|www\\.rssboard\\.org/.*)");

    private static final int MAX_DEPTH = 200;

    /** Characters that links may grow by when they are made absolute. */
    private static final int MOST_RESOLVED = 4_000_000;

    private final Element element;
    private final @Nullable String base;

    XmlNode(Element element, @Nullable String base) {
        this.element = element;
        String own = element.attr("xml:base");
        String resolved = own.isEmpty() ? null : WebLink.absolute(own, base);
        this.base = resolved == null ? base : resolved;
    }

    /** The same element, its links relative to another address unless it states one itself. */
    XmlNode basedOn(@Nullable String address) {
        return new XmlNode(element, address);
    }

    /** The name with the prefix of its vocabulary, in lower case; names of feed formats themselves have none. */
    String name() {
        String vocabulary = vocabulary();
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        return vocabulary.isEmpty() ? local : vocabulary + ":" + local;
    }

    private String vocabulary() {
        String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
        String space = element.tag().namespace().toLowerCase(Locale.ROOT);
        if (space.contains("purl.org/dc/terms")) {
            return "dcterms";
        } else if (space.contains("purl.org/dc/")) {
            return "dc";
        } else if (space.contains("rss/1.0/modules/content")) {
            return "content";
        } else if (space.contains("itunes") || space.contains("dtds/podcast")) {
            return "itunes";
        } else if (space.contains("search.yahoo.com/mrss")) {
            return "media";
        } else if (space.contains("w3.org/2005/atom") || space.contains("purl.org/atom")) {
            return prefix.isEmpty() || !inRss() ? "" : "atom";
        } else if (space.contains("w3.org/1999/xhtml")) {
            return "xhtml";
        } else if (space.isEmpty() || space.contains("xml/1998/namespace")) {
            return prefix;
        } else if (space.equals(root().tag().namespace().toLowerCase(Locale.ROOT))
                || FORMATS.matcher(space).matches()) {
            return "";
        }
        return prefix.isEmpty() ? "other" : prefix;
    }

    private boolean inRss() {
        Element root = element;
        for (Element parent = root.parent(); parent != null
                && !(parent instanceof Document); parent = parent.parent()) {
            root = parent;
        }
        String name = root.tag().localName().toLowerCase(Locale.ROOT);
        return name.equals("rss") || name.equals("rdf") || name.equals("channel");
    }

    private Element root() {
        Element root = element;
        for (Element parent = root.parent(); parent != null
                && !(parent instanceof Document); parent = parent.parent()) {
            root = parent;
        }
        return root;
    }

    List<XmlNode> children() {
        List<XmlNode> children = new ArrayList<>();
        for (Element child : element.children()) {
            children.add(new XmlNode(child, base));
        }
        return children;
    }

    /** All children of one of these names. */
    List<XmlNode> children(String... names) {
        List<String> wanted = List.of(names);
        return children().stream().filter(child -> wanted.contains(child.name())).toList();
    }

    /** The first child that has one of these names and says something; earlier names go before later ones. */
    @Nullable
    XmlNode child(String... names) {
        List<XmlNode> children = children();
        for (String name : names) {
            for (XmlNode child : children) {
                if (child.name().equals(name) && !child.markup().isEmpty()) {
                    return child;
                }
            }
        }
        return null;
    }

    /** What the first such child says, or null. */
    @Nullable
    String value(String... names) {
        XmlNode child = child(names);
        return child == null ? null : child.markup();
    }

    /** The attribute without its outer spaces, empty where missing; asked without prefix, it is found with any. */
    String attribute(String name) {
        for (var attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.equals(name) || key.endsWith(":" + name)) {
                return attribute.getValue().strip();
            }
        }
        return "";
    }

    /** The text alone. */
    String text() {
        return element.wholeText().strip();
    }

    /** The text, or the markup that it stands for; links in it are made absolute. */
    String markup() {
        String type = attribute("type").toLowerCase(Locale.ROOT);
        String mode = attribute("mode").toLowerCase(Locale.ROOT);
        if (mode.equals("base64") || (!type.isEmpty() && isBinary(type) && element.children().isEmpty())) {
            return resolved(base64(text()));
        } else if (element.children().isEmpty()) {
            return isPlain(type) ? text() : resolved(text());
        }
        Element only = element.childrenSize() == 1 && element.ownText().isBlank() ? element.child(0) : null;
        // Atom 1.0 wraps XHTML into a div that is not part of the text.
        boolean wrapped = type.equals("xhtml")
                || (type.contains("xhtml") && element.tag().namespace().endsWith("2005/Atom"));
        return resolved(wrapped && only != null ? inner(only) : inner(element));
    }

    /** The address that the attribute or, where it is empty, the text gives; null where it is none for a browser. */
    @Nullable
    String link(String attribute) {
        String given = attribute.isEmpty() ? "" : attribute(attribute);
        return WebLink.absolute(given.isEmpty() ? text() : given, base);
    }

    @Nullable
    String resolve(@Nullable String address) {
        return WebLink.absolute(address, base);
    }

    private static boolean isPlain(String type) {
        return type.equals("text") || type.equals("text/plain");
    }

    private static boolean isBinary(String type) {
        return type.startsWith("application/") && !type.contains("xml") && !type.contains("html");
    }

    private static String base64(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException notBase64) {
            return text;
        }
    }

    private static String inner(Element element) {
        StringBuilder inner = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                inner.append(text.getWholeText().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            } else if (node instanceof Element child) {
                String local = child.tag().localName();
                inner.append('<').append(local);
                child.attributes().forEach(attribute -> {
                    if (!attribute.getKey().startsWith("xmlns") && !attribute.getKey().startsWith("xml:")) {
                        inner.append(' ').append(attribute.getKey()).append("=\"")
                                .append(attribute.getValue().replace("&", "&amp;").replace("\"", "&quot;")).append('"');
                    }
                });
                boolean isVoid = child.childNodeSize() == 0 && VOID.contains(local);
                inner.append(isVoid ? " />" : ">");
                if (!isVoid) {
                    inner.append(inner(child)).append("</").append(local).append('>');
                }
            }
        }
        return inner.toString().strip();
    }

    /** The same markup with absolute links; untouched where all of them are. */
    private String resolved(String markup) {
        if (base == null || !markup.contains("<")
                || Markup.hasMoreElementsThan(MOST_RESOLVED / base.length(), markup)) {
            return markup;
        }
        Document document = Jsoup.parseBodyFragment(markup, "");
        document.outputSettings(new Document.OutputSettings().prettyPrint(false)
                .escapeMode(org.jsoup.nodes.Entities.EscapeMode.xhtml));
        boolean changed = false;
        for (Element linking : document.body().getAllElements()) {
            for (String name : LINKS) {
                String given = linking.attr(name);
                String absolute = given.isEmpty() ? null : WebLink.absolute(given, base);
                if (absolute != null && !given.matches("(?i)https?://.*")) {
                    linking.attr(name, absolute);
                    changed = true;
                }
            }
        }
        return changed ? document.body().html() : markup;
    }

    static Document parse(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(MAX_DEPTH));
    }
}
