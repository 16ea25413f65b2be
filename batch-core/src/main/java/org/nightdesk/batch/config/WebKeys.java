package org.nightdesk.batch.config;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The keys of a source that say how the web is reached: {@code local}, {@code local-hosts}, and a login. */
final class WebKeys {

    private final boolean local;
    private final Set<String> hosts = new TreeSet<>();
    private final @Nullable String authorization;
    private final YamlMapping source;

    /** Takes the keys. */
    WebKeys(YamlMapping source) {
        this.source = source;
        local = source.value("local", Values::yesOrNo, false);
        for (YamlMapping.Item item : source.items("local-hosts")) {
            HttpUrl host = item.text().matches("[^/?#@\\s]+") ? HttpUrl.parse("http://" + item.text()) : null;
            if (host == null) {
                throw item
                        .error("'" + item.text() + "' is not a host, or host and port, such as intranet.example:8080");
            }
            hosts.add(WebAccess.place(host));
            if (!item.text().endsWith(":" + host.port())) {
                hosts.add(host.host() + ":443");
            }
        }
        String user = source.text("user");
        String password = source.secret("password");
        String token = source.secret("token");
        if ((user == null) != (password == null)) {
            throw source.error(user == null ? "user" : "password", "is missing: user and password go together");
        } else if (user != null && token != null) {
            throw source.error("token", "cannot be given together with user and password");
        }
        if (token != null && !token.matches("[\\x21-\\x7E]+")) {
            throw source.error("token", "must be of printable letters without spaces");
        }
        authorization = token != null
                ? "Bearer " + token
                : user != null && password != null ? Credentials.basic(user, password) : null;
    }

    /** What they say of a source at that address. */
    WebAccess access(URI address) {
        HttpUrl url = HttpUrl.get(address);
        Set<String> names = new TreeSet<>(hosts);
        if (url != null && local) {
            names.add(WebAccess.place(url));
        }
        if (url != null && authorization != null && !url.isHttps() && !names.contains(WebAccess.place(url))) {
            throw source.error("feed", "must begin with https, as its login would travel in the open");
        }
        return new WebAccess(names, authorization == null ? null : new WebAccess.Login(address, authorization));
    }

    /** Refuses the keys where there is no web to reach. */
    void none() {
        if (local || !hosts.isEmpty() || authorization != null) {
            throw source.error("local", "and a login are only for sources on the web");
        }
    }
}
