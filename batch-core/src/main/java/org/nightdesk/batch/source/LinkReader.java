package org.nightdesk.batch.source;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.source.RawArticle.Kind;
import org.nightdesk.batch.text.Markup;
import org.nightdesk.batch.text.NewsDates;
import org.nightdesk.batch.text.TextDecoder;
import org.nightdesk.batch.text.UnreadableTextException;
import org.nightdesk.batch.text.WebLink;

/** Pages and sitemaps that say where articles are; the articles themselves are fetched later, each politely. */
final class LinkReader {

    private static final int MOST_LINKS = 1_000;

    private static final int MOST_SITEMAPS = 20;

    private static final int MOST_ENTRIES = 50_000;

    /** Twelve for each page of the largest sitemap. */
    private static final int MOST_ELEMENTS = 600_000;

    private static final int MAX_DEPTH = 150;

    private final WebClient web;
    private final long limit;
    private final LargeDocuments large;

    LinkReader(WebClient web, long limit, LargeDocuments large) {
        this.web = web;
        this.limit = limit;
        this.large = large;
    }

    /** A link with its date, as far as known. */
    private record Found(String url, @Nullable Instant published, @Nullable Instant changed) {

        Instant newest() {
            return published != null ? published : Objects.requireNonNullElse(changed, Instant.EPOCH);
        }
    }

    /** What a sitemap lists: pages, or more sitemaps. */
    private record Sitemap(List<Found> pages, List<Found> parts) {}

    Fetch read(SourceSettings.LinkPage source, Validators known) throws SourceException {
        try (WebAnswer answer = web.get(source.url().toString(), known, source.access())) {
            return answer.unchanged() ? Fetch.unchangedSince(known, answer.advice()) : fetch(source, answer);
        }
    }

    private Fetch fetch(SourceSettings.LinkPage source, WebAnswer answer) throws SourceException {
        List<Found> links = large.parse(answer.body().size(), () -> links(source, answer));
        if (links.isEmpty()) {
            throw SourceException.lasting("no link on the page matches " + source.links().glob());
        }
        return fetch(source.name(), source.outlet(), links, answer);
    }

    private List<Found> links(SourceSettings.LinkPage source, WebAnswer answer) throws SourceException {
        Document page = document(answer, Parser.htmlParser());
        Element base = page.selectFirst("base[href]");
        String stated = base == null ? null : WebLink.absolute(base.attr("href"), answer.address());
        String own = WebLink.canonical(answer.address(), null);
        Map<String, Found> links = new LinkedHashMap<>();
        for (Element link : page.select("a[href]")) {
            String url = WebLink.canonical(link.attr("href"), stated == null ? answer.address() : stated);
            if (url != null && source.links().matches(url) && !url.equals(own)) {
                links.putIfAbsent(url, new Found(url, null, null));
            }
        }
        return List.copyOf(links.values());
    }

    Fetch read(SourceSettings.Sitemap source, Validators known) throws SourceException {
        try (WebAnswer answer = web.get(source.url().toString(), known, source.access())) {
            return answer.unchanged() ? Fetch.unchangedSince(known, answer.advice()) : fetch(source, answer);
        }
    }

    private Fetch fetch(SourceSettings.Sitemap source, WebAnswer answer) throws SourceException {
        Map<String, Found> links = new LinkedHashMap<>();
        List<Rejection> problems = new ArrayList<>();
        SourceException failed = null;
        Sitemap map = sitemap(answer);
        add(links, map.pages(), source);
        for (Found one : newest(map.parts(), MOST_SITEMAPS)) {
            try (WebAnswer part = web.get(one.url(), Validators.NONE, source.access())) {
                add(links, sitemap(part).pages(), source);
            } catch (SourceException e) {
                problems.add(new Rejection(one.url(), String.valueOf(e.getMessage())));
                failed = e;
            }
        }
        if (failed != null && links.isEmpty()) {
            throw failed;
        }
        Fetch fetch = fetch(source.name(), source.outlet(), newest(List.copyOf(links.values()), MOST_LINKS), answer);
        // A map that could not be read is asked for again.
        return failed == null ? fetch : fetch.withoutValidators().with(problems);
    }

    private static void add(Map<String, Found> links, List<Found> found, SourceSettings.Sitemap source) {
        found.stream().filter(link -> source.links() == null || source.links().matches(link.url()))
                .limit(MOST_ENTRIES).forEach(link -> links.putIfAbsent(link.url(), link));
    }

    private Sitemap sitemap(WebAnswer answer) throws SourceException {
        return large.parse(answer.body().size(), () -> {
            Document map = document(answer, Parser.xmlParser());
            boolean index = map.selectFirst("sitemapindex") != null;
            if (!index && map.selectFirst("urlset") == null) {
                throw SourceException.lasting("it is no sitemap");
            }
            return index
                    ? new Sitemap(List.of(), entries(map, "sitemap", answer.address()))
                    : new Sitemap(entries(map, "url", answer.address()), List.of());
        });
    }

    private Document document(WebAnswer answer, Parser parser) throws SourceException {
        String text = text(answer);
        if (Markup.hasMoreElementsThan(MOST_ELEMENTS, text)) {
            throw SourceException.lasting("it is too large, with more than " + MOST_ELEMENTS + " elements");
        }
        return Jsoup.parse(text, "", parser.setMaxDepth(MAX_DEPTH));
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
        HttpUrl parsed = HttpUrl.parse(url);
        return parsed == null ? otherwise : parsed.host().replaceFirst("^www\\.", "");
    }

    private String text(WebAnswer answer) throws SourceException {
        try {
            byte[] body = answer.body().bytes();
            return TextDecoder.decode(ArticleFile.isPacked(body) ? ArticleFile.unpack("map.gz", body, limit) : body,
                    null);
        } catch (IOException | UnreadableTextException e) {
            throw SourceException.lasting("it is " + e.getMessage());
        }
    }
}
