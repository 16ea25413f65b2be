package org.nightdesk.batch.config;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where articles come from. A new kind of source is a new record here; the compiler points at the one switch. */
public sealed interface SourceSettings {

    /** The name by which tables, log and coverage note know it; unique. */
    String name();

    /** Where it stands on the web, http or https; null for what is read from files. */
    default @Nullable URI address() {
        return null;
    }

    /** The same source at another address; what is not on the web has none, and stays. */
    default SourceSettings at(URI other) {
        return this;
    }

    /**
     * A folder of article files ({@code .txt}, {@code .html}, {@code .htm}, {@code .md}, {@code .eml}, {@code .jsonl}),
     * web archives ({@code .warc}) and feeds ({@code .xml}, {@code .rss}, {@code .atom}), each also with {@code .gz}, with its sub-folders.
     *
     * @param outlet the outlet of all articles in it that name none themselves, or null: then a sub-folder's name, or the
     *               file's
     */
    record Folder(String name, Path path, @Nullable String outlet) implements SourceSettings {}

    /**
     * An RSS or Atom feed in a file.
     *
     * @param outlet the outlet, or null: then the feed's own title
     */
    record FeedFile(String name, Path path, @Nullable String outlet) implements SourceSettings {}

    /**
     * An RSS or Atom feed on a server.
     *
     * @param url    http or https
     * @param outlet the outlet, or null: then the feed's own title
     * @param access which private addresses may be reached, as a feed reader on the own network needs, and the login
     */
    record FeedUrl(String name, URI url, @Nullable String outlet, WebAccess access) implements SourceSettings {

        @Override
        public URI address() {
            return url;
        }

        @Override
        public FeedUrl at(URI other) {
            return new FeedUrl(name, other, outlet, access);
        }
    }
}
