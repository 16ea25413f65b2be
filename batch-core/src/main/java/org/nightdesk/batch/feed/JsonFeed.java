package org.nightdesk.batch.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.feed.Feed.Entry;
import org.nightdesk.batch.text.NewsDates;
import org.nightdesk.batch.text.WebLink;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.0 and 1.1. */
final class JsonFeed {

    private static final JsonMapper JSON = new JsonMapper();

    private static final int MOST_ENTRIES = 10_000;

    private JsonFeed() {}

    static Feed parse(String text, @Nullable String fetchedFrom) throws FeedException {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            throw new FeedException("it is JSON that cannot be read");
        }
        if (!root.path("items").isArray() && text(root, "version") == null) {
            throw new FeedException("it is JSON, but no feed");
        }
        String base = fetchedFrom == null ? text(root, "feed_url") : fetchedFrom;
        String author = authors(root);
        List<Entry> entries = new ArrayList<>();
        for (JsonNode item : root.path("items")) {
            if (item.isObject() && entries.size() < MOST_ENTRIES) {
                entries.add(entry(item, author, base));
            }
        }
        return new Feed(text(root, "title"), WebLink.absolute(text(root, "home_page_url"), base),
                text(root, "description"), author, text(root, "language"), null, entries);
    }

    private static Entry entry(JsonNode item, @Nullable String feedAuthor, @Nullable String base) {
        String author = authors(item);
        String html = text(item, "content_html");
        String link = WebLink.absolute(text(item, "url"), base);
        return new Entry(text(item, "title"),
                link == null ? WebLink.absolute(text(item, "external_url"), base) : link, text(item, "id"),
                author == null ? feedAuthor : author, text(item, "summary"),
                html == null ? text(item, "content_text") : html, NewsDates.parse(text(item, "date_published")),
                NewsDates.parse(text(item, "date_modified")));
    }

    private static @Nullable String authors(JsonNode node) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode author : node.path("authors")) {
            add(names, text(author, "name"));
        }
        add(names, text(node.path("authors"), "name"));
        add(names, text(node.path("author"), "name"));
        add(names, text(node, "author"));
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static void add(Set<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        String text = value.isString() || value.isNumber() ? value.asString().strip() : "";
        return text.isEmpty() ? null : text;
    }
}
