package org.nightdesk.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.CollectSettings;
import org.nightdesk.batch.config.Limits;
import org.nightdesk.batch.config.WebAccess;
import org.nightdesk.batch.source.SourceException.Hope;
import org.nightdesk.batch.source.WebProblems.RefusedException;

/**
 * The one way to the web, as a well-behaved reader goes it: one request at a time a host with a pause between, a body limit
 * counted after unpacking, a time limit for the whole with its redirects, and of these at most five, each judged anew: no
 * address that is not public unless the source names its host, no login to any other server.
 */
final class WebClient {

    private static final int MOST_REDIRECTS = 5;

    /** Of a body, unpacked. */
    private static final int MOST_BYTES = 15_000_000;

    /** No article is as long, and many pages are fetched side by side. */
    private static final int MOST_BYTES_OF_A_PAGE = 5_000_000;

    private static final String FEEDS = "application/atom+xml, application/rss+xml, application/feed+json,"
            + " application/xml;q=0.9, */*;q=0.8";

    private static final String PAGES = "text/html, application/xhtml+xml, */*;q=0.8";

    /** Who asks too often without being told how long to wait comes back after that. */
    private static final Duration TOO_MANY = Duration.ofHours(1);

    private final WebTransport transport;
    private final HostGate gate;
    private final Robots robots;
    private final Clock clock;
    private final String userAgent;
    private final long limit;
    private final Duration timeout;

    WebClient(Limits limits, CollectSettings collect, Clock clock, HostGate.Waiting waiting, RobotsShelf shelf) {
        String version = WebClient.class.getPackage().getImplementationVersion();
        userAgent = "Nightdesk/" + Objects.requireNonNullElse(version, "0")
                + (collect.contact() == null ? "" : " (+" + collect.contact().replaceAll("[^\\x20-\\x7E]", "?") + ")");
        this.clock = clock;
        limit = Math.min(limits.fileBytes(), MOST_BYTES);
        timeout = limits.fetchTimeout();
        transport = new WebTransport(timeout, collect.proxy());
        gate = new HostGate(clock, collect.pause(), waiting);
        robots = new Robots(this, gate, shelf, clock);
    }

    /**
     * Asks for a document that the operator named, such as a feed.
     *
     * @param known of the last answer that could be used
     */
    WebAnswer get(String url, Validators known, WebAccess access) throws SourceException {
        return get(parsed(url), new Wish(known, access, FEEDS, false, MOST_BYTES, false));
    }

    /** Asks for a page that a feed, a page or a sitemap leads to; {@code robots.txt} is asked first, and obeyed. */
    WebAnswer page(String url, WebAccess access) throws SourceException {
        return get(parsed(url), new Wish(Validators.NONE, access, PAGES, true, MOST_BYTES_OF_A_PAGE, false));
    }

    /**
     * What is asked of each address along the way.
     *
     * @param obeysRobots whether {@code robots.txt} has a say
     * @param most        how many bytes the body may have when unpacked
     * @param cuts        whether what is behind them is left out, rather than the whole refused
     */
    record Wish(Validators known, WebAccess access, String accepted, boolean obeysRobots, int most, boolean cuts) {}

    WebAnswer get(HttpUrl start, Wish wish) throws SourceException {
        Way way = new Way(start);
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpUrl url = way.url;
            if (wish.obeysRobots()) {
                robots.check(url, wish.access());
            }
            try {
                gate.visit(url.host(), () -> step(way, wish));
            } catch (IOException e) {
                throw WebProblems.of(e, url.host(), timeout);
            }
            if (way.answer != null) {
                return way.answer;
            }
        }
        throw SourceException.lasting("more than " + MOST_REDIRECTS + " redirects");
    }

    /** Where a document is looked for, from one redirect to the next. */
    private static final class Way {

        private HttpUrl url;
        private @Nullable HttpUrl movedTo;
        private @Nullable WebAnswer answer;
        private boolean permanent = true;
        private Duration spent = Duration.ZERO;

        Way(HttpUrl start) {
            url = start;
        }

        void goOn(Response response) throws IOException {
            String location = response.header("Location");
            if (location == null) {
                throw new RefusedException("a redirect without an address");
            }
            HttpUrl next = url.resolve(location);
            if (next == null) {
                throw new RefusedException("a redirect to an address that is not http or https");
            } else if (!next.username().isEmpty() || !next.password().isEmpty()) {
                throw new RefusedException("a redirect to an address with a user name");
            }
            permanent &= response.code() == 301 || response.code() == 308;
            movedTo = permanent ? next : movedTo;
            url = next;
        }
    }

    /** One request: it ends the way, or leads on to another address. */
    private void step(Way way, Wish wish) throws IOException, SourceException {
        Duration left = timeout.minus(way.spent);
        if (!left.isPositive()) {
            throw SourceException.later("no whole answer within " + timeout.toSeconds() + " s");
        }
        Call call = transport.call(request(way.url, wish), wish.access());
        call.timeout().timeout(left.toNanos(), TimeUnit.NANOSECONDS);
        long begin = System.nanoTime();
        try (Response response = call.execute()) {
            switch (response.code()) {
                case 200 -> way.answer = answer(response, way, wish);
                case 304 -> way.answer = new WebAnswer(WebBody.EMPTY, way.url.toString(), null, wish.known(), true,
                        advice(response, way));
                case 301, 302, 303, 307, 308 -> way.goOn(response);
                default -> throw refusal(response);
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            // The library checks some of what servers say as if it were our own doing.
            throw new RefusedException("the answer makes no sense: " + e.getMessage());
        } finally {
            way.spent = way.spent.plusNanos(System.nanoTime() - begin);
        }
    }

    private Request request(HttpUrl url, Wish wish) {
        Request.Builder request = new Request.Builder().url(url).header("User-Agent", userAgent).header("Accept",
                wish.accepted());
        Validators known = wish.known();
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        WebAccess.Login login = wish.access().login();
        String authorization = login == null ? null : login.headerFor(url);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return request.build();
    }

    private WebAnswer answer(Response response, Way way, Wish wish) throws IOException {
        String packed = response.header("Content-Encoding");
        if (packed != null && !packed.isBlank() && !packed.strip().equalsIgnoreCase("identity")) {
            throw new RefusedException("the answer is packed in a way that was not asked for: " + packed);
        }
        try (InputStream in = response.body().byteStream()) {
            long most = Math.min(limit, wish.most());
            WebBody body = wish.cuts() ? WebBody.begun(in, (int) most) : WebBody.read(in, most);
            String place = response.header("Content-Location");
            HttpUrl base = place == null ? null : way.url.resolve(place);
            return new WebAnswer(body, (base == null ? way.url : base).toString(), response.header("Content-Type"),
                    new Validators(response.header("ETag"), response.header("Last-Modified")), false,
                    advice(response, way));
        }
    }

    private Advice advice(Response response, Way way) {
        return new Advice(HttpTimes.freshUntil(response.headers(), clock.instant()),
                way.movedTo == null ? null : way.movedTo.uri(), null);
    }

    private SourceException refusal(Response response) {
        int code = response.code();
        // Who says that it is busy (429, 503) is not asked again at once.
        boolean busy = code == 503 || code == 429 || code == 408 || code == 425;
        Instant now = clock.instant();
        Instant after = HttpTimes.retryAfter(response.headers(), now);
        Instant notBefore = after == null && code == 429 ? now.plus(TOO_MANY) : after;
        return new SourceException("the server answered " + WebProblems.status(code),
                busy || notBefore != null ? Hope.LATER : code >= 500 ? Hope.AT_ONCE : Hope.NONE, code, notBefore);
    }

    private static HttpUrl parsed(String url) throws SourceException {
        HttpUrl parsed = HttpUrl.parse(url);
        if (parsed == null) {
            throw SourceException.lasting("its address is not one of http or https");
        } else if (!parsed.username().isEmpty() || !parsed.password().isEmpty()) {
            throw SourceException.lasting("its address must not hold a user name or password");
        }
        return parsed;
    }
}
