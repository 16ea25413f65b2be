package org.nightdesk.batch.source;

import java.time.Clock;
import java.util.Map;
import org.nightdesk.batch.config.CollectSettings;
import org.nightdesk.batch.config.Limits;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.feed.Feed;

/** Reads any source. Safe for use by many threads: one instance serves a whole run. */
public final class SourceReader {

    private final FolderReader folders;
    private final FeedReader feeds;

    public SourceReader(Limits limits, CollectSettings collect, Clock clock) {
        folders = new FolderReader(limits.fileBytes());
        feeds = new FeedReader(limits.fileBytes(), new WebClient(limits, collect, clock, Thread::sleep));
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
            case SourceSettings.FeedUrl url -> whole(read(url, known));
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
     * Reads a feed on a server as it is, without making articles of it.
     *
     * @throws SourceException as {@link #open} does
     */
    public Feed feed(SourceSettings.FeedUrl url) throws SourceException {
        return feeds.feed(url);
    }
}
