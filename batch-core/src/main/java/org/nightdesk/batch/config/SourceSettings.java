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
     * @param pages  whether the pages that it leads to are fetched
     */
    record FeedUrl(String name, URI url, @Nullable String outlet, WebAccess access, PageMode pages)
            implements
                SourceSettings {

        /** A feed whose pages are fetched where it carries only teasers. */
        public FeedUrl(String name, URI url, @Nullable String outlet, WebAccess access) {
            this(name, url, outlet, access, PageMode.AUTO);
        }

        @Override
        public URI address() {
            return url;
        }

        @Override
        public FeedUrl at(URI other) {
            return new FeedUrl(name, other, outlet, access, pages);
        }
    }

    /**
     * A page whose links lead to articles.
     *
     * @param url    http or https
     * @param links  which of its links
     * @param outlet the outlet, or null: then what each article's page says, else its host
     */
    record LinkPage(String name, URI url, LinkPattern links, @Nullable String outlet, WebAccess access)
            implements
                SourceSettings {

        @Override
        public URI address() {
            return url;
        }

        @Override
        public LinkPage at(URI other) {
            return new LinkPage(name, other, links, outlet, access);
        }
    }

    /**
     * A sitemap or news sitemap, or an index of them, whose links lead to articles.
     *
     * @param url    http or https
     * @param links  which of its links, or null for all
     * @param outlet the outlet, or null: then what each article's page says, else its host
     */
    record Sitemap(String name, URI url, @Nullable LinkPattern links, @Nullable String outlet, WebAccess access)
            implements
                SourceSettings {

        @Override
        public URI address() {
            return url;
        }

        @Override
        public Sitemap at(URI other) {
            return new Sitemap(name, other, links, outlet, access);
        }
    }

    /**
     * A mailbox of newsletters on an IMAP server. It is only read: no message is marked, moved or deleted.
     *
     * @param account where it is and whose it is
     * @param folder  the folder of the mailbox, such as {@code INBOX}
     * @param outlet  the outlet, or null: then each message's sender
     */
    record Mailbox(String name, MailAccount account, String folder, @Nullable String outlet)
            implements
                SourceSettings {}
}
