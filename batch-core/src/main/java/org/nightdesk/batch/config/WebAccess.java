package org.nightdesk.batch.config;

import java.net.URI;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * How far a source on the web reaches, and as whom.
 *
 * @param localHosts the hosts that may have a private address, each as {@code host:port}; no other host may, neither as an
 *                   address in the configuration nor behind a redirect or a link
 * @param login      what one server is shown, or null
 */
public record WebAccess(Set<String> localHosts, @Nullable Login login) {

    /** Public addresses only, and no login. */
    public static final WebAccess PUBLIC = new WebAccess(Set.of(), null);

    public WebAccess {
        localHosts = Set.copyOf(localHosts);
    }

    /** The host and port of that address may be private ones. */
    public static WebAccess local(URI address) {
        HttpUrl url = HttpUrl.get(address);
        return url == null ? PUBLIC : new WebAccess(Set.of(place(url)), null);
    }

    /** Whether this host may have a private address. */
    public boolean isLocal(HttpUrl url) {
        return localHosts.contains(place(url));
    }

    /** The host and port of an address. */
    public static String place(HttpUrl url) {
        return url.host() + ":" + url.port();
    }

    /**
     * A login; it is shown to no other scheme, host or port than its own.
     *
     * @param origin the address for which it is meant; its path counts for nothing
     * @param header the {@code Authorization} header
     */
    public record Login(URI origin, String header) {

        /** The header, if that address is of its origin, else null. */
        public @Nullable String headerFor(HttpUrl url) {
            HttpUrl own = HttpUrl.get(origin);
            return own != null && own.scheme().equals(url.scheme()) && place(own).equals(place(url)) ? header : null;
        }

        @Override
        public String toString() {
            return "Login[" + origin + "]";
        }
    }
}
