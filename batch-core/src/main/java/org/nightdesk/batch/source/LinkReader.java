package org.nightdesk.batch.source;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.source.RawArticle.Kind;
import org.nightdesk.batch.text.NewsDates;
import org.nightdesk.batch.text.TextDecoder;
import org.nightdesk.batch.text.UnreadableTextException;
import org.nightdesk.batch.text.WebLink;

/** Pages and sitemaps that say where articles are; the articles themselves are fetched later, each politely. */
final class LinkReader {

    private static final int MOST_LINKS = 1_000;

    private static final int MOST_SITEMAPS = 20;

    private static final int MOST_ENTRIES = 50_000;

    private static final int MAX_DEPTH = 150;

    private final WebClient web;
    private final long limit;

    LinkReader(WebClient web, long limit) {
        this.web = web;
        this.limit = limit;
    }

    /** A link with its date, as far as known. */
    private record Found(String url, @Nullable Instant published, @Nullable Instant changed) {

        Instant newest() {
            return published != null ? published : Objects.requireNonNullElse(changed, Instant.EPOCH);
        }
    }

    Fetch read(SourceSettings.LinkPage source, Validators known) throws SourceException {
        WebAnswer answer = web.get(source.url(), known, source.access());
        if (answer.unchanged()) {
            return Fetch.unchangedSince(known, answer.advice());
        }
        Document page = Jsoup.parse(text(answer), "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
        Element base = page.selectFirst("base[href]");
        String stated = base == null ? null : WebLink.absolute(base.attr("href"), answer.address());
        Map<String, Found> links = new LinkedHashMap<>();
        for (Element link : page.select("a[href]")) {
            String url = WebLink.canonical(link.attr("href"), stated == null ? answer.address() : stated);
            if (url != null && source.links().matches(url) && !url.equals(WebLink.canonical(answer.address(), null))) {
                links.putIfAbsent(url, new Found(url, null, null));
            }
        }
        if (links.isEmpty()) {
            throw SourceException.lasting("no link on the page matches " + source.links().glob());
        }
        return fetch(source.name(), source.outlet(), List.copyOf(links.values()), answer);
    }

    Fetch read(SourceSettings.Sitemap source, Validators known) throws SourceException {
        WebAnswer answer = web.get(source.url(), known, source.access());
        if (answer.unchanged()) {
            return Fetch.unchangedSince(known, answer.advice());
        }
        Map<String, Found> links = new LinkedHashMap<>();
        Document map = sitemap(answer);
        if (map.selectFirst("sitemapindex") != null) {
            List<Found> maps = entries(map, "sitemap", answer.address());
            for (Found one : newest(maps, MOST_SITEMAPS)) {
                WebAnswer part = web.get(URI.create(one.url()), Validators.NONE, source.access());
                add(links, entries(sitemap(part), "url", part.address()), source);
            }
        } else if (map.selectFirst("urlset") != null) {
            add(links, entries(map, "url", answer.address()), source);
        } else {
            throw SourceException.lasting("it is no sitemap");
        }
        return fetch(source.name(), source.outlet(), newest(List.copyOf(links.values()), MOST_LINKS), answer);
    }

    private static void add(Map<String, Found> links, List<Found> found, SourceSettings.Sitemap source) {
        found.stream().filter(link -> source.links() == null || source.links().matches(link.url()))
                .limit(MOST_ENTRIES).forEach(link -> links.putIfAbsent(link.url(), link));
    }

    private Document sitemap(WebAnswer answer) throws SourceException {
        return Jsoup.parse(text(answer), "", Parser.xmlParser().setMaxDepth(MAX_DEPTH));
    }

    private static List<Found> entries(Document map, String name, String base) {
        List<Found> entries = new ArrayList<>();
        for (Element entry : map.getElementsByTag(name)) {
            String location = value(entry, "loc");
            String url = WebLink.canonical(location, base);
            if (url != null && entries.size() < MOST_ENTRIES) {
                entries.add(new Found(url, NewsDates.parse(value(entry, "publication_date")),
                        NewsDates.parse(value(entry, "lastmod"))));
            }
        }
        return entries;
    }

    /** What the first element of that name says, whatever its prefix, or null. */
    private static @Nullable String value(Element entry, String name) {
        for (Element element : entry.getAllElements()) {
            if (element.tag().localName().equalsIgnoreCase(name)) {
                return element.wholeText().strip();
            }
        }
        return null;
    }

    /** The newest ones; those without a date come last, as they stand. */
    private static List<Found> newest(List<Found> found, int most) {
        return found.stream().sorted(Comparator.comparing(Found::newest).reversed()).limit(most).toList();
    }

    private static Fetch fetch(String source, @Nullable String outlet, List<Found> links, WebAnswer answer) {
        List<RawArticle> articles = links.stream().limit(MOST_LINKS)
                .map(link -> new RawArticle(source, outlet == null ? host(link.url(), source) : outlet, null,
                        link.url(),
                        "", link.published(), Kind.LINK, ""))
                .toList();
        return new Fetch(articles, answer.validators(), false, List.of(), answer.advice());
    }

    static String host(String url, String otherwise) {
        String host = URI.create(url).getHost();
        return host == null ? otherwise : host.replaceFirst("^www\\.", "");
    }

    private String text(WebAnswer answer) throws SourceException {
        try {
            byte[] body = answer.body();
            boolean packed = body.length > 2 && body[0] == 0x1f && body[1] == (byte) 0x8b;
            return TextDecoder.decode(packed ? ArticleFile.unpack("map.gz", body, limit) : body, null);
        } catch (IOException | UnreadableTextException e) {
            throw SourceException.lasting("it is " + e.getMessage());
        }
    }
}
