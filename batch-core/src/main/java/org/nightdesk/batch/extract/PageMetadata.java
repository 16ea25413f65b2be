package org.nightdesk.batch.extract;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.text.NewsDates;
import org.nightdesk.batch.text.PlainText;
import org.nightdesk.batch.text.WebLink;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says about its article: JSON-LD first, then OpenGraph and other meta elements, then the page itself.
 *
 * @param title     one line, may be empty
 * @param byline    who wrote it, or null
 * @param siteName  the outlet's name for itself, or null
 * @param url       canonical, or null
 * @param published or null
 * @param modified  or null
 * @param language  BCP 47 tag, or null
 * @param image     what the lead image shows, or null
 * @param types     the kinds of thing that the page says it is, in lower case: {@code newsarticle}, {@code imagegallery}
 * @param free      whether the page does not say that it is closed to those who do not pay
 * @param body      the article's text as some pages give it to machines; empty where they don't
 */
record PageMetadata(String title, @Nullable String byline, @Nullable String siteName, @Nullable String url,
        @Nullable Instant published, @Nullable Instant modified, @Nullable String language,
        @Nullable String image, Set<String> types, boolean free, String body) {

    static final PageMetadata NONE = new PageMetadata("", null, null, null, null, null, null, null,
            Set.of(), true, "");

    private static final JsonMapper JSON = new JsonMapper();

    private static final Set<String> ARTICLES = Set.of("newsarticle", "article", "reportagenewsarticle", "blogposting",
            "liveblogposting", "analysisnewsarticle", "opinionnewsarticle", "backgroundnewsarticle",
            "reviewnewsarticle", "report", "imagegallery", "mediagallery", "socialmediaposting",
            "advertisercontentarticle", "webpage");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

    private static final Pattern FRONT_PAGE = Pattern.compile("https?://[^/]+/?");

    /** A date or a place often stands behind the name. */
    private static final Pattern AFTER_NAME = Pattern
            .compile("(?i)\\s*(?:[|\u00B7\u2022\u2013\u2014]|,? (?:published|updated|on) |,? *\\d).*");

    private static final int LONGEST_BYLINE = 120;

    private static final int LONGEST_IMAGE = 500;

    /** To be asked before anything is taken out of the page. */
    static PageMetadata of(Document page) {
        JsonNode data = article(page);
        List<Element> metas = page.getElementsByTag("meta");
        String site = first(line(data.path("publisher").path("name")), meta(metas, "og:site_name", "application-name"));
        return new PageMetadata(title(page, data, metas, site), byline(page, data, metas), site,
                url(page, data, metas),
                date(page, data, metas, "datePublished", "article:published_time", "datePublished", "og:published_time",
                        "publishdate", "pubdate", "date", "dc.date", "dc.date.issued", "dcterms.created",
                        "sailthru.date",
                        "parsely-pub-date"),
                date(page, data, metas, "dateModified", "article:modified_time", "dateModified", "og:updated_time",
                        "lastmod"),
                language(page, data, metas), image(page, data, metas), types(data), isFree(data),
                data.path("articleBody").asString(""));
    }

    private static String title(Document page, JsonNode data, List<Element> metas, @Nullable String site) {
        String title = first(line(data.path("headline")), meta(metas, "og:title", "twitter:title"));
        Element heading = page.selectFirst("h1");
        if (title == null && heading != null && page.select("h1").size() == 1) {
            title = nonEmpty(PlainText.line(heading.text()));
        }
        title = title == null ? PlainText.line(page.title()) : title;
        for (String separator : new String[]{" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00B7 "}) {
            int cut = title.lastIndexOf(separator);
            boolean siteBehind = site != null && cut > 0
                    && title.substring(cut + separator.length()).equalsIgnoreCase(site);
            title = siteBehind ? title.substring(0, cut) : title;
        }
        return title;
    }

    private static @Nullable String byline(Document page, JsonNode data, List<Element> metas) {
        Set<String> names = new LinkedHashSet<>();
        JsonNode author = data.path("author");
        for (JsonNode person : author.isArray() ? author : JSON.createArrayNode().add(author)) {
            String name = line(person.isObject() ? person.path("name") : person);
            if (name != null) {
                names.add(name);
            }
        }
        String byline = names.isEmpty()
                ? meta(metas, "author", "article:author", "byl", "dc.creator", "parsely-author",
                        "sailthru.author")
                : String.join(", ", names);
        if (byline == null) {
            Element marked = page.selectFirst("[rel=author], [itemprop=author], .byline, .author-name");
            byline = marked == null ? null : nonEmpty(PlainText.line(marked.text()));
        }
        if (byline == null || byline.length() > LONGEST_BYLINE || byline.contains("://")) {
            return null;
        }
        String name = byline.replaceFirst("(?i)^by[: ]+", "");
        Matcher more = AFTER_NAME.matcher(name);
        return more.find() && more.start() > 0 ? name.substring(0, more.start()) : name;
    }

    private static @Nullable String url(Document page, JsonNode data, List<Element> metas) {
        Element link = page.selectFirst("link[rel=canonical]");
        String url = WebLink.canonical(
                first(link == null ? null : link.attr("href"), first(meta(metas, "og:url"), line(data.path("url")))),
                null);
        return url == null || FRONT_PAGE.matcher(url).matches() ? null : url;
    }

    private static @Nullable String language(Document page, JsonNode data, List<Element> metas) {
        Element html = page.selectFirst("html");
        String language = first(html == null ? null : html.attr("lang"), line(data.path("inLanguage")));
        language = first(language, meta(metas, "og:locale", "content-language", "language"));
        String tag = language == null ? "" : language.replace('_', '-');
        return LANGUAGE.matcher(tag).matches() ? Locale.forLanguageTag(tag).toLanguageTag() : null;
    }

    private static @Nullable Instant date(Document page, JsonNode data, List<Element> metas, String property,
            String... names) {
        Instant date = NewsDates.parse(line(data.path(property)));
        for (int i = 0; i < names.length && date == null; i++) {
            date = NewsDates.parse(meta(metas, names[i]));
        }
        if (date == null) {
            Element time = page.selectFirst(property.equals("datePublished")
                    ? "[itemprop=datePublished], time[pubdate], article time[datetime]"
                    : "[itemprop=dateModified]");
            date = time == null
                    ? null
                    : NewsDates.parse(first(time.attr("datetime"), first(time.attr("content"), time.text())));
        }
        return date;
    }

    private static @Nullable String image(Document page, JsonNode data, List<Element> metas) {
        JsonNode given = data.path("image").isArray() ? data.path("image").path(0) : data.path("image");
        String image = first(line(given.path("caption")), meta(metas, "og:image:alt", "twitter:image:alt"));
        for (Element picture : image == null
                ? page.select("article img[alt], main img[alt], figure img[alt]")
                : List
                        .<Element>of()) {
            String shown = PlainText.line(picture.attr("alt"));
            if (image == null && shown.indexOf(' ') > 0) {
                image = shown;
            }
        }
        return image == null ? null : PlainText.atMost(LONGEST_IMAGE, image);
    }

    private static boolean isFree(JsonNode data) {
        return !data.path("isAccessibleForFree").asString("").equalsIgnoreCase("false");
    }

    /** The JSON-LD object of the article itself, or a missing node. */
    private static JsonNode article(Document page) {
        JsonNode best = JSON.missingNode();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode found = article(JSON.readTree(script.data()), 0);
                boolean better = best.isMissingNode() || (isPage(best) && !isPage(found));
                best = found.isMissingNode() || !better ? best : found;
            } catch (JacksonException broken) {
                // Such data is often broken; the page says the same elsewhere.
            }
        }
        return best;
    }

    private static boolean isPage(JsonNode node) {
        return types(node).equals(Set.of("webpage"));
    }

    private static JsonNode article(JsonNode node, int depth) {
        if (depth > 4) {
            return JSON.missingNode();
        } else if (node.isObject() && isArticle(node)) {
            JsonNode main = node.path("mainEntity");
            return isPage(node) && isArticle(main) ? main : node;
        }
        for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
            JsonNode found = article(child, depth + 1);
            if (!found.isMissingNode() && !isPage(found)) {
                return found;
            }
        }
        return JSON.missingNode();
    }

    private static boolean isArticle(JsonNode node) {
        return types(node).stream().anyMatch(ARTICLES::contains);
    }

    private static Set<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        Set<String> types = new TreeSet<>();
        for (JsonNode one : type.isArray() ? type : JSON.createArrayNode().add(type)) {
            String name = one.asString("").toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                types.add(name.substring(name.lastIndexOf('/') + 1));
            }
        }
        return types;
    }

    private static @Nullable String meta(List<Element> metas, String... names) {
        for (String name : names) {
            for (Element meta : metas) {
                boolean named = meta.attr("property").equalsIgnoreCase(name) || meta.attr("name").equalsIgnoreCase(name)
                        || meta.attr("itemprop").equalsIgnoreCase(name);
                if (named && !meta.attr("content").isBlank()) {
                    return nonEmpty(PlainText.line(meta.attr("content")));
                }
            }
        }
        return null;
    }

    private static @Nullable String line(JsonNode value) {
        return value.isString() ? nonEmpty(PlainText.ofMarkup(value.asString())) : null;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? nonEmpty(other) : one;
    }

    private static @Nullable String nonEmpty(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
