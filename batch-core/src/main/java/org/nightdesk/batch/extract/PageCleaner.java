package org.nightdesk.batch.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Takes out of a page what certainly is not the article, before the article is looked for. */
final class PageCleaner {

    private static final String NEVER = "script, style, template, svg, iframe, object, embed, canvas, video, audio, map,"
            + " form:not(:has(p + p + p)), button, input, select, textarea, nav, aside:not(:has(p + p + p)), figure,"
            + " figcaption, dialog, menu, [hidden],"
            + " [aria-hidden=true]:not(:has(p)), [role=navigation], [role=complementary], [role=dialog],"
            + " [role=alert], [role=search], [role=banner], [role=contentinfo], amp-ad, amp-sidebar, ins.adsbygoogle";

    private static final Pattern HIDDEN = Pattern
            .compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    /** Words in class names and ids that stand for furniture. */
    private static final Pattern FURNITURE = Pattern.compile("(?:^|[-_ ])(?:"
            + "share|sharing|shares|sharebar|sharedaddy|social|addthis|sociable|jp-relatedposts|related|relatedposts"
            + "|recommend|recommended|recommendations|recirc|teaser|teasers|promo|promos|promobox|outbrain|taboola|trending"
            + "|popular|mostread|most-read|newsletter|newsletters|signup|subscribe|subscription|comment|comments"
            + "|commentlist|disqus|respond|caption|captions|wp-caption|wp-caption-text|credit|credits|copyright"
            + "|photo-credit|breadcrumb|breadcrumbs|tags|tag-list|taglist|post-tags|cta|cookie|cookies|consent|gdpr|advert"
            + "|adverts|advertisement|advertising|ad|ads|adsense|dfp|sponsor|sponsored|byline|bylines|author-bio"
            + "|author-box|author-info|authorbox|about-author|biography|bio|timestamp|dateline|publish-date|pubdate"
            + "|post-meta|entry-meta|article-meta|meta|print-only|noprint|no-print|toolbar|tools|pagination|pager|nav"
            + "|navigation|menu|footer|colophon|sidebar|masthead|skip|skip-link|visually-hidden|visuallyhidden"
            + "|sr-only|screen-reader-text|screenreader|hidden|tooltip|modal|popup|overlay|lightbox|gallery|slideshow"
            + "|carousel|slider|readmore|read-more|more-on|morelinks|also-read|alsoread|see-also|inline-related|inread"
            + "|outlinks|infobox|factbox-links|disclaimer|pullquote|pull-quote|correction-note|kicker|eyebrow|tease"
            + "|story-links|article-links|onward|most-viewed|livefyre|notice|alert|survey|poll|quiz|rating"
            + "|ratings|stars|follow|follow-us|donate|donation|membership|paywall-prompt|email-signup|inline-signup"
            + ")(?:$|[-_ ])");

    /** Words in class names that stand for text which a reader does not see beside the rest of a sentence. */
    private static final Pattern UNSEEN = Pattern.compile("(?:^|[-_ ])(?:visually-hidden|visuallyhidden|sr-only"
            + "|screen-reader-text|screenreader|tooltip|popup|rollover-block|noprint|no-print|print-only)(?:$|[-_ ])");

    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "cite", "em", "font", "i", "mark", "q", "s",
            "small",
            "span", "strong", "sub", "sup", "time", "u");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** What holds so large a part of the page's words is the article, whatever it is called. */
    private static final double ARTICLE_SHARE = 0.3;

    private PageCleaner() {}

    static void clean(Document page) {
        page.select(NEVER).remove();
        page.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                return node instanceof Comment ? FilterResult.REMOVE : FilterResult.CONTINUE;
            }
        });
        PlainTextCount count = new PlainTextCount();
        NodeTraversor.traverse(count, page.body());
        int article = Math.max(1, (int) (count.total * ARTICLE_SHARE));
        count.within.entrySet().stream().filter(entry -> entry.getValue() < article).map(Map.Entry::getKey).toList()
                .forEach(Element::remove);
    }

    private static boolean isFurniture(Element element, Map<String, Meaning> known) {
        String style = element.attr("style");
        if (!style.isEmpty() && HIDDEN.matcher(style).find()) {
            return true;
        }
        String names = element.className() + " " + element.id();
        if (names.length() < 2 || element.normalName().equals("article") || element.normalName().equals("main")) {
            return false;
        }
        return switch (known.computeIfAbsent(names, PageCleaner::meaning)) {
            case UNSEEN -> true;
            case FURNITURE -> !isPartOfText(element);
            case NONE -> false;
        };
    }

    /** What class names and an id say. */
    private enum Meaning {
        UNSEEN, FURNITURE, NONE
    }

    private static Meaning meaning(String names) {
        String words = CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
        return UNSEEN.matcher(words).find()
                ? Meaning.UNSEEN
                : FURNITURE.matcher(words).find() ? Meaning.FURNITURE : Meaning.NONE;
    }

    /** Whether taking it out would leave a hole in a sentence. */
    private static boolean isPartOfText(Element element) {
        Element parent = element.parent();
        return INLINE.contains(element.normalName()) && parent != null && !parent.ownText().isBlank();
    }

    /** How many characters of plain text, that is outside of links, stand within each element that may be furniture. */
    private static final class PlainTextCount implements NodeVisitor {

        private final Map<Element, Integer> within = new LinkedHashMap<>();
        /** A page says the same of many elements. */
        private final Map<String, Meaning> known = new HashMap<>();
        private int total;
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                links += element.normalName().equals("a") ? 1 : 0;
                if (depth > 0 && isFurniture(element, known)) {
                    within.put(element, total);
                }
            } else if (node instanceof TextNode text && links == 0) {
                total += text.text().strip().length();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.normalName().equals("a") ? 1 : 0;
                within.computeIfPresent(element, (furniture, before) -> total - before);
            }
        }
    }
}
