package org.nightdesk.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLException;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.brotli.BrotliInterceptor;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.CollectSettings;
import org.nightdesk.batch.config.Limits;

/**
 * The one way to the web: a body limit counted after unpacking, a time limit from the first packet to the last byte, at
 * most five redirects, and no connection to an address that is not public unless the source says so.
 */
final class WebClient {

    private static final int MOST_REDIRECTS = 5;

    private final OkHttpClient anywhere;
    private final OkHttpClient publicOnly;
    private final String userAgent;
    private final long limit;
    private final Duration timeout;

    WebClient(Limits limits, CollectSettings collect) {
        String version = WebClient.class.getPackage().getImplementationVersion();
        userAgent = "Nightdesk/" + Objects.requireNonNullElse(version, "0")
                + (collect.contact() == null ? "" : " (+" + collect.contact().replaceAll("[^\\x20-\\x7E]", "?") + ")");
        limit = limits.fileBytes();
        timeout = limits.fetchTimeout();
        anywhere = new OkHttpClient.Builder().callTimeout(timeout).connectTimeout(timeout).readTimeout(timeout)
                .addInterceptor(BrotliInterceptor.INSTANCE).addNetworkInterceptor(WebClient::countRedirects).build();
        // A pool of its own: a connection that was allowed for one source must not be reused for another.
        publicOnly = anywhere.newBuilder().connectionPool(new ConnectionPool())
                .socketFactory(new PublicSocketFactory()).build();
    }

    /**
     * What a server answered.
     *
     * @param body        unpacked; empty where nothing has changed
     * @param address     of the document itself, after redirects
     * @param contentType the header as it came, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // carried from the client to the parser, never compared
    record Answer(byte[] body, String address, @Nullable String contentType, Validators validators,
            boolean unchanged) {}

    /**
     * Asks for a document.
     *
     * @param local whether the address may be a private one
     */
    Answer get(URI url, Validators known, boolean local) throws SourceException {
        Request.Builder request;
        try {
            request = new Request.Builder().url(url.toString()).header("User-Agent", userAgent).tag(AtomicInteger.class,
                    new AtomicInteger());
        } catch (IllegalArgumentException e) {
            throw SourceException.lasting("the address " + url + " is none");
        }
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        String host = Objects.requireNonNullElse(url.getHost(), url.toString());
        try (Response response = (local ? anywhere : publicOnly).newCall(request.build()).execute()) {
            return answer(response, known);
        } catch (IOException e) {
            throw explained(e, host);
        }
    }

    private Answer answer(Response response, Validators known) throws IOException, SourceException {
        String address = response.request().url().toString();
        if (response.code() == 304) {
            return new Answer(new byte[0], address, null, known, true);
        } else if (response.code() != 200) {
            // Who says that it is busy (429, 503) is not asked again at once.
            boolean temporary = response.code() >= 500 && response.code() != 503;
            throw new SourceException("the server answered " + status(response.code()), temporary);
        }
        try (InputStream in = response.body().byteStream()) {
            byte[] body = BoundedBytes.readAll(in, limit);
            String place = response.header("Content-Location");
            okhttp3.HttpUrl base = place == null ? null : response.request().url().resolve(place);
            return new Answer(body, base == null ? address : base.toString(), response.header("Content-Type"),
                    new Validators(response.header("ETag"), response.header("Last-Modified")), false);
        }
    }

    private static Response countRedirects(Interceptor.Chain chain) throws IOException {
        AtomicInteger requests = Objects.requireNonNull(chain.request().tag(AtomicInteger.class));
        if (requests.getAndIncrement() > MOST_REDIRECTS) {
            throw new RefusedException("more than " + MOST_REDIRECTS + " redirects");
        }
        return chain.proceed(chain.request());
    }

    private SourceException explained(IOException e, String host) {
        return switch (e) {
            case RefusedException refused -> SourceException.lasting(String.valueOf(refused.getMessage()));
            case InterruptedIOException late ->
                // Not to be asked again at once: that would take as long again.
                SourceException.lasting("no whole answer within " + timeout.toSeconds() + " s");
            case UnknownHostException unknown -> SourceException.temporary("the host " + host + " is not known");
            case ConnectException dead -> SourceException.temporary("the host " + host + " does not answer");
            case SSLException insecure -> SourceException.temporary("no secure connection to " + host);
            default -> {
                String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
                yield message.startsWith("larger than")
                        ? SourceException.lasting(message)
                        : SourceException.temporary("the connection broke: " + message);
            }
        };
    }

    private static String status(int code) {
        return switch (code) {
            case 401 -> "401 (needs a login)";
            case 403 -> "403 (forbidden)";
            case 404 -> "404 (not found)";
            case 410 -> "410 (gone)";
            case 429 -> "429 (too many requests)";
            case 500 -> "500 (server error)";
            case 503 -> "503 (not available now)";
            default -> String.valueOf(code);
        };
    }

    /** A request that this client itself gave up. */
    static final class RefusedException extends IOException {

        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }
}
