package org.nightdesk.batch.source;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.brotli.BrotliInterceptor;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.WebAccess;
import org.nightdesk.batch.source.WebProblems.RefusedException;

/**
 * Connections, one request at a time and no redirect followed: to the hosts that a source names as local ones, wherever they
 * are, and to all others at public addresses only. The two never share a connection.
 */
final class WebTransport {

    private static final Pattern NUMBER = Pattern.compile("(?i)(?:^|\\.)(?:\\d+|0x[0-9a-f]*)\\.?$");

    private static final Pattern ENDLESS = Pattern.compile("\\d{10,}");

    private static final Pattern PLAIN_NUMBER = Pattern
            .compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

    private final OkHttpClient local;
    private final OkHttpClient open;
    private final boolean proxied;

    WebTransport(Duration timeout, @Nullable URI proxy) {
        proxied = proxy != null;
        local = new OkHttpClient.Builder().callTimeout(timeout).connectTimeout(silence(timeout))
                .readTimeout(silence(timeout)).writeTimeout(silence(timeout)).followRedirects(false)
                .followSslRedirects(false).proxy(Proxy.NO_PROXY)
                .addInterceptor(BrotliInterceptor.INSTANCE).addNetworkInterceptor(WebTransport::readable).build();
        OkHttpClient.Builder others = local.newBuilder().connectionPool(new ConnectionPool());
        open = proxy == null
                ? others.socketFactory(new PublicSocketFactory()).build()
                : others.proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), port(proxy))))
                        .proxyAuthenticator(login(proxy)).build();
    }

    /** The library itself fails over a Retry-After that is no number of its own size. */
    private static Response readable(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String after = response.header("Retry-After");
        return after != null && ENDLESS.matcher(after).matches()
                ? response.newBuilder().header("Retry-After", "999999999").build()
                : response;
    }

    /** How long a server may be silent, of the time that it has in all. */
    static Duration silence(Duration timeout) {
        return timeout.multipliedBy(3).dividedBy(4);
    }

    /** A call that is ready to be made. */
    Call call(Request request, WebAccess access) throws IOException {
        if (isOdd(request.url().host())) {
            throw new RefusedException("its address is not a public one, but a number written in an odd way");
        }
        if (access.isLocal(request.url())) {
            return local.newCall(request);
        }
        if (proxied) {
            // The proxy makes the connection, so that it can only be judged by its name, before it is handed over.
            for (InetAddress address : Dns.SYSTEM.lookup(request.url().host())) {
                if (!PublicAddresses.isPublic(address)) {
                    throw new RefusedException(PublicSocketFactory.REFUSAL);
                }
            }
        }
        return open.newCall(request);
    }

    /** Numbers that some programs read as one address and some as another: octal, hexadecimal, with parts left out. */
    private static boolean isOdd(String host) {
        return NUMBER.matcher(host).find() && !PLAIN_NUMBER.matcher(host).matches();
    }

    private static int port(URI proxy) {
        return proxy.getPort() < 0 ? 80 : proxy.getPort();
    }

    private static Authenticator login(URI proxy) {
        String user = proxy.getUserInfo();
        if (user == null) {
            return Authenticator.NONE;
        }
        int colon = user.indexOf(':');
        String header = Credentials.basic(colon < 0 ? user : user.substring(0, colon),
                colon < 0 ? "" : user.substring(colon + 1));
        return (route, response) -> response.request().header("Proxy-Authorization") == null
                ? response.request().newBuilder().header("Proxy-Authorization", header).build()
                : null;
    }
}
