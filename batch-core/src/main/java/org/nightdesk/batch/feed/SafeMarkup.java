package org.nightdesk.batch.feed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Markup of a feed without what would run, load or send something where it is shown. */
final class SafeMarkup {

    /** What has none of this keeps every letter. */
    private static final Pattern SUSPICIOUS = Pattern.compile(
            "(?i)<\\s*+(?:/\\s*+)?(?:script|style|iframe|frame|frameset|object|embed|applet|meta|link|base|form|svg|math|template|noscript)\\b"
                    + "|[\\s\"'/]on[a-z]{3,30}\\s*=|style\\s*=|srcdoc\\s*=|(?:java|vb|live)\\s*script\\s*:|data\\s*:|&#|&colon;|&tab;|&newline;");

    private static final String RUNNING = "script, style, iframe, frame, frameset, object, embed, applet, meta, link, base,"
            + " template, noscript";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private static final Pattern HARMLESS = Pattern
            .compile("(?is)(?:https?|mailto|ftp|tel|tag|urn|feed):.*|[^:]*|[^:]*[/?#].*");

    private static final List<String> ADDRESSES = List.of("href", "src", "action", "formaction", "poster", "background",
            "cite", "longdesc", "data", "xlink:href", "lowsrc", "dynsrc", "ping");

    private SafeMarkup() {}

    /** The same markup, cleaned where it needs to be. */
    static String of(String markup) {
        if (markup.indexOf('<') < 0 || !SUSPICIOUS.matcher(markup).find()) {
            return markup;
        }
        Document document = Jsoup.parse(markup, "", Parser.htmlParser().setMaxDepth(200));
        document.outputSettings(
                new Document.OutputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml));
        boolean changed = !document.head().children().isEmpty();
        for (Element running : document.body().select(RUNNING)) {
            running.remove();
            changed = true;
        }
        for (Element element : document.body().getAllElements()) {
            for (Attribute attribute : element.attributes().asList()) {
                if (runs(attribute)) {
                    element.removeAttr(attribute.getKey());
                    changed = true;
                }
            }
        }
        return changed ? document.body().html().strip() : markup;
    }

    private static boolean runs(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        return name.startsWith("on") || name.equals("srcdoc") || name.equals("style")
                || (ADDRESSES.contains(name)
                        && !HARMLESS.matcher(BLANKS.matcher(attribute.getValue()).replaceAll("")).matches());
    }
}
