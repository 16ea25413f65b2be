package org.nightdesk.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.PageMode;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.feed.Feed;
import org.nightdesk.batch.feed.FeedException;
import org.nightdesk.batch.feed.FeedParser;
import org.nightdesk.batch.source.RawArticle.Kind;
import org.nightdesk.batch.text.PlainText;
import org.nightdesk.batch.text.WebLink;

/** Feeds in files and on servers: each entry is an article, be it no more than a teaser. */
final class FeedReader {

    private static final int LONGEST_TEASER = 700;

    private static final int LONGEST_TEASER_MARKUP = 6_000;

    private static final Pattern GOES_ON = Pattern
            .compile(
                    "(?i)(?:\u2026|\\.\\.\\.|\\[[^\\]]{0,20}\\]|(?:read|continue|weiter|lire|leer)[\\p{L} ]{0,30}[\u00BB>\u2192]?)[)\\]]?$");

    private final long limit;
    private final WebClient web;
    private final LargeDocuments large;

    FeedReader(long limit, WebClient web, LargeDocuments large) {
        this.limit = limit;
        this.web = web;
        this.large = large;
    }

    Fetch read(SourceSettings.FeedFile file) throws SourceException {
        byte[] bytes = bytes(file.path());
        return fetch(parse(bytes, null, null), file.name(), file.outlet(), PageMode.NEVER, Validators.NONE,
                Advice.NONE);
    }

    /** Asks for a feed. What is large is parsed when its portion is asked for, not while all servers are waited for. */
    Portions open(SourceSettings.FeedUrl url, Validators known) throws SourceException {
        WebAnswer answer = web.get(url.url().toString(), known, url.access());
        if (!answer.body().isLarge()) {
            Portion portion = Portion.whole(fetch(url, known, answer));
            return () -> portion;
        }
        return new Portions() {

            @Override
            public Portion next() throws SourceException {
                return Portion.whole(fetch(url, known, answer));
            }

            @Override
            public void close() {
                answer.close();
            }
        };
    }

    Fetch read(SourceSettings.FeedUrl url, Validators known) throws SourceException {
        try (WebAnswer answer = web.get(url.url().toString(), known, url.access())) {
            return fetch(url, known, answer);
        }
    }

    private Fetch fetch(SourceSettings.FeedUrl url, Validators known, WebAnswer answer) throws SourceException {
        if (answer.unchanged()) {
            return Fetch.unchangedSince(known, answer.advice());
        }
        return fetch(parse(answer), url.name(), url.outlet(), url.pages(), answer.validators(),
                answer.advice().with(FeedTimes.of(answer.body().head())));
    }

    Feed feed(SourceSettings.FeedUrl url) throws SourceException {
        try (WebAnswer answer = web.get(url.url().toString(), Validators.NONE, url.access())) {
            return parse(answer);
        }
    }

    private Feed parse(WebAnswer answer) throws SourceException {
        return large.parse(answer.body().size(),
                () -> parse(unpacked(answer.body().bytes()), answer.contentType(), answer.address()));
    }

    /** Some servers keep their feed packed, and do not say so. */
    private byte[] unpacked(byte[] body) throws SourceException {
        try {
            return ArticleFile.isPacked(body) ? ArticleFile.unpack(".gz", body, limit) : body;
        } catch (IOException e) {
            throw SourceException.lasting("it is packed, but cannot be unpacked: " + e.getMessage());
        }
    }

    private byte[] bytes(Path file) throws SourceException {
        if (!Files.isRegularFile(file)) {
            throw SourceException.lasting("there is no file " + file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > limit) {
                throw SourceException.lasting(file + " is " + BoundedBytes.tooLarge(limit));
            }
            return BoundedBytes.readAll(in, limit);
        } catch (IOException e) {
            throw SourceException.temporary("the file " + file + " cannot be read: " + e.getMessage());
        }
    }

    private static Feed parse(byte[] bytes, @Nullable String contentType, @Nullable String base)
            throws SourceException {
        try {
            return FeedParser.parse(bytes, contentType, base);
        } catch (FeedException e) {
            throw SourceException.lasting(String.valueOf(e.getMessage()));
        }
    }

    private static Fetch fetch(Feed feed, String source, @Nullable String configured, PageMode pages,
            Validators validators, Advice advice) {
        Portion.Draft portion = new Portion.Draft();
        collect(feed, source, configured, source, pages, portion);
        Fetch read = portion.finish(true).fetch();
        return new Fetch(read.articles(), validators, false, read.rejections(), advice);
    }

    /**
     * Makes articles of the entries of a feed.
     *
     * @param configured the configured outlet, or null: then the feed's own title
     * @param otherwise  the outlet of a feed without a title
     */
    static void collect(Feed feed, String source, @Nullable String configured, String otherwise, PageMode pages,
            Portion.Draft portion) {
        String title = feed.title() == null ? "" : PlainText.ofMarkup(feed.title());
        String outlet = configured != null ? configured : title.isEmpty() ? otherwise : title;
        for (Feed.Entry entry : feed.entries()) {
            RawArticle article = article(entry, source, outlet, pages);
            if (article.title().isEmpty() && article.body().isBlank()) {
                String name = article.feedId() == null ? "an entry" : PlainText.line(article.feedId());
                portion.add(new Rejection(name, "neither title nor text"));
            } else {
                portion.add(article);
            }
        }
    }

    private static RawArticle article(Feed.Entry entry, String source, String outlet, PageMode pages) {
        String content = entry.content() == null ? "" : entry.content();
        String summary = entry.summary() == null ? "" : entry.summary();
        String body = content.length() >= summary.length() ? content : summary;
        String url = WebLink.canonical(entry.link(), null);
        boolean wanted = url != null && switch (pages) {
            case ALWAYS -> true;
            case AUTO -> isTeaser(body);
            case NEVER -> false;
        };
        return new RawArticle(source, outlet, entry.id(), url,
                entry.title() == null ? "" : PlainText.ofMarkup(entry.title()),
                entry.published() == null ? entry.updated() : entry.published(),
                wanted ? Kind.TEASER : Kind.HTML_FRAGMENT, body);
    }

    /** Whether a text is only the beginning of one: it is short, or it says so. */
    private static boolean isTeaser(String body) {
        String text = body.length() > LONGEST_TEASER_MARKUP ? "" : PlainText.ofMarkup(body);
        return body.length() <= LONGEST_TEASER_MARKUP
                && (text.length() < LONGEST_TEASER || GOES_ON.matcher(text).find());
    }
}
