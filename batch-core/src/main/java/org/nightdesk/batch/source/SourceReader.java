package org.nightdesk.batch.source;

import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.batch.config.CollectSettings;
import org.nightdesk.batch.config.Limits;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.config.WebAccess;
import org.nightdesk.batch.feed.Feed;
import org.nightdesk.batch.text.TextDecoder;
import org.nightdesk.batch.text.UnreadableTextException;

/** Reads any source. Safe for use by many threads: one instance serves a whole run. */
public final class SourceReader {

    private static final Pattern PAGE = Pattern.compile("(?i)\\s*(?:text/(?:html|plain)|application/xhtml)");

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([-\\w:.]{2,40})");

    private final FolderReader folders;
    private final FeedReader feeds;
    private final LinkReader links;
    private final MailboxReader mailboxes;
    private final WebClient web;

    /** A reader that remembers nothing of {@code robots.txt} files beyond its own life. */
    public SourceReader(Limits limits, CollectSettings collect, Clock clock) {
        this(limits, collect, clock, RobotsShelf.inMemory());
    }

    public SourceReader(Limits limits, CollectSettings collect, Clock clock, RobotsShelf robots) {
        folders = new FolderReader(limits.fileBytes());
        web = new WebClient(limits, collect, clock, Thread::sleep, robots);
        LargeDocuments large = new LargeDocuments();
        feeds = new FeedReader(limits.fileBytes(), web, large);
        mailboxes = new MailboxReader(limits);
        links = new LinkReader(web, limits.fileBytes(), large);
    }

    /**
     * Reads what a source has to offer now. What comes over a network is asked for at once, and is in the first portion.
     *
     * @param known the validators of the last reading whose articles were stored, or {@link Validators#NONE}
     * @param marks the marks of earlier portions that were stored, by file
     * @throws SourceException if nothing can be read: a missing folder, a dead host, a status other than 200 and 304, a
     *                         feed that is a web page, a body beyond the limit, a time-out
     */
    public Portions open(SourceSettings source, Validators known, Map<String, String> marks) throws SourceException {
        return switch (source) {
            case SourceSettings.Folder folder -> folders.open(folder, marks);
            case SourceSettings.FeedFile file -> whole(feeds.read(file));
            case SourceSettings.FeedUrl url -> feeds.open(url, known);
            case SourceSettings.LinkPage page -> whole(links.read(page, known));
            case SourceSettings.Sitemap map -> whole(links.read(map, known));
            case SourceSettings.Mailbox box -> mailboxes.open(box, marks);
        };
    }

    /**
     * Reads a feed on a server.
     *
     * @param known the validators of the last reading whose articles were stored, or {@link Validators#NONE}
     * @throws SourceException as {@link #open} does
     */
    public Fetch read(SourceSettings.FeedUrl url, Validators known) throws SourceException {
        return feeds.read(url, known);
    }

    private static Portions whole(Fetch fetch) {
        return () -> Portion.whole(fetch);
    }

    /**
     * Fetches the page of an article, as {@code robots.txt} allows.
     *
     * @param access as the source has it that led there
     * @return the page, decoded
     * @throws SourceException as {@link #open} does, and if it is no page
     */
    public String page(String url, WebAccess access) throws SourceException {
        try (WebAnswer answer = web.page(url, access)) {
            String type = answer.contentType() == null ? "" : answer.contentType();
            if (!type.isBlank() && !PAGE.matcher(type).lookingAt()) {
                throw SourceException.lasting("it is no page, but " + type);
            }
            Matcher charset = CHARSET.matcher(type);
            return TextDecoder.decode(answer.body().bytes(), charset.find() ? charset.group(1) : null);
        } catch (UnreadableTextException e) {
            throw SourceException.lasting("it is " + e.getMessage());
        }
    }

    /**
     * Reads a feed on a server as it is, without making articles of it.
     *
     * @throws SourceException as {@link #open} does
     */
    public Feed feed(SourceSettings.FeedUrl url) throws SourceException {
        return feeds.feed(url);
    }
}
