package org.nightdesk.batch.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The keys of one source. */
final class SourceKeys {

    private static final int LONGEST_NAME = 200;
    private static final String ANY_ADDRESS = "(?i)[a-z][a-z0-9+.-]+:.*";

    private final YamlMapping source;
    private final String name;
    private final @Nullable String outlet;
    private final @Nullable LinkPattern links;
    private final @Nullable PageMode pages;
    private final WebKeys web;

    private SourceKeys(YamlMapping source, String name) {
        this.source = source;
        this.name = name;
        outlet = source.text("outlet");
        links = source.value("links", LinkPattern::new);
        pages = source.value("pages", Values::pageMode);
        web = new WebKeys(source);
    }

    /**
     * Reads a source.
     *
     * @param base    the folder that paths are relative to
     * @param weights gets the weight of the source, by its name
     */
    static SourceSettings read(YamlMapping source, Path base, Map<String, Double> weights) {
        String name = source.required("name");
        if (name.length() > LONGEST_NAME) {
            throw source.error("name", "must have at most " + LONGEST_NAME + " characters");
        }
        weights.put(name, source.value("weight", Values::weight, 1.0));
        String imap = source.text("imap");
        if (imap != null) {
            return mailbox(source, name, imap);
        }
        SourceKeys keys = new SourceKeys(source, name);
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String kind : new String[]{"folder", "feed", "page", "sitemap"}) {
            String place = source.text(kind);
            if (place != null) {
                kinds.put(kind, place);
            }
        }
        source.end();
        if (kinds.size() != 1) {
            throw source.error(kinds.isEmpty() ? "feed" : kinds.keySet().iterator().next(),
                    "must be given, one of folder, feed, page, sitemap and imap, and no more than one");
        }
        String kind = kinds.keySet().iterator().next();
        SourceSettings settings = keys.settings(kind, Objects.requireNonNull(kinds.get(kind)), base);
        keys.refuseStrayKeys(settings);
        return settings;
    }

    private static SourceSettings mailbox(YamlMapping source, String name, String host) {
        MailSettings.Security security = source.value("security", Values::security, MailSettings.Security.TLS);
        int port = source.number("port", security == MailSettings.Security.TLS ? 993 : 143, 1, 65_535);
        String user = source.required("user");
        String password = source.secret("password");
        String folder = Objects.requireNonNullElse(source.text("mailbox"), "INBOX");
        String outlet = source.text("outlet");
        source.end();
        if (password == null) {
            throw source.error("password", "is missing: write ${NAME} and set NAME in the environment");
        }
        return new SourceSettings.Mailbox(name, new MailAccount(host, port, security, user, password), folder, outlet);
    }

    private SourceSettings settings(String kind, String place, Path base) {
        return switch (kind) {
            case "folder" -> new SourceSettings.Folder(name, path(kind, place, base), outlet);
            case "feed" -> {
                if (!place.matches(ANY_ADDRESS)) {
                    yield new SourceSettings.FeedFile(name, path(kind, place, base), outlet);
                }
                URI url = address(kind, place);
                yield new SourceSettings.FeedUrl(name, url, outlet, web.access(url),
                        Objects.requireNonNullElse(pages, PageMode.AUTO));
            }
            case "page" -> {
                URI url = address(kind, place);
                if (links == null) {
                    throw source.error("links", "is missing: it says which links of the page lead to articles, such as"
                            + " /news/*");
                }
                yield new SourceSettings.LinkPage(name, url, links, outlet, web.access(url));
            }
            default -> {
                URI url = address(kind, place);
                yield new SourceSettings.Sitemap(name, url, links, outlet, web.access(url));
            }
        };
    }

    private void refuseStrayKeys(SourceSettings settings) {
        boolean onTheWeb = !(settings instanceof SourceSettings.Folder || settings instanceof SourceSettings.FeedFile);
        boolean feed = settings instanceof SourceSettings.FeedUrl;
        if (!onTheWeb) {
            web.none();
        }
        if (links != null && (feed || !onTheWeb)) {
            throw source.error("links", "is only for a page or a sitemap");
        } else if (pages != null && !feed) {
            throw source.error("pages", "is only for a feed on a server");
        }
    }

    private Path path(String key, String place, Path base) {
        try {
            return base.resolve(Values.path(place)).normalize();
        } catch (IllegalArgumentException e) {
            throw source.error(key, String.valueOf(e.getMessage()));
        }
    }

    private URI address(String key, String place) {
        try {
            return Values.webAddress(place);
        } catch (IllegalArgumentException e) {
            throw source.error(key, String.valueOf(e.getMessage()));
        }
    }
}
