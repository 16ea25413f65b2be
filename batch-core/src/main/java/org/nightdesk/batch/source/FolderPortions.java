package org.nightdesk.batch.source;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.feed.FeedException;
import org.nightdesk.batch.text.UnreadableTextException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files one after the other; each is opened when its turn comes, and a large one goes through several portions. */
final class FolderPortions implements Portions {

    private static final Logger LOG = LoggerFactory.getLogger(FolderPortions.class);

    /** Opens a file. */
    interface Opening {

        FileItems open(FolderFile file) throws IOException;
    }

    private final Iterator<FolderFile> files;
    private final List<Rejection> unreadable;
    private final boolean seen;
    private final Opening opening;

    private @Nullable FolderFile file;
    private @Nullable FileItems items;
    private long read;

    /**
     * @param unreadable what could not be looked at; told with the first portion
     * @param seen       whether there are other files that were read before
     */
    FolderPortions(Iterator<FolderFile> files, List<Rejection> unreadable, boolean seen, Opening opening) {
        this.files = files;
        this.unreadable = List.copyOf(unreadable);
        this.seen = seen;
        this.opening = opening;
    }

    @Override
    public Portion next() {
        if (file == null && !files.hasNext() && unreadable.isEmpty() && seen) {
            return Portion.whole(Fetch.unchangedSince(Validators.NONE, Advice.NONE));
        }
        Portion.Draft portion = new Portion.Draft();
        if (file == null) {
            unreadable.forEach(portion::add);
        }
        while (!portion.isFull() && (items != null || files.hasNext())) {
            FolderFile current = file;
            if (current == null || items == null) {
                current = files.next();
                file = current;
                read = 0;
            }
            advance(current, portion);
        }
        FolderFile current = file;
        if (items != null && current != null) {
            portion.mark(current.name().path(), current.mark().at(read).toString());
        }
        return portion.finish(items == null && !files.hasNext());
    }

    /** Adds the next item of a file, or ends it. */
    private void advance(FolderFile current, Portion.Draft portion) {
        String path = current.name().path();
        try {
            FileItems open = items;
            if (open == null) {
                open = opening.open(current);
                items = open;
                while (read < current.mark().items() && open.skip()) {
                    read++;
                }
            }
            if (open.next(portion)) {
                read++;
            } else {
                portion.mark(path, current.mark().at(FileMark.ALL).toString());
                close();
            }
        } catch (IOException | UnreadableTextException | FeedException e) {
            giveUp(current, FolderReader.reason(e), portion);
        } catch (RuntimeException | StackOverflowError e) {
            // Parsers fail in more ways than they declare; one file costs the others nothing.
            LOG.debug("file {}", path, e);
            giveUp(current, e instanceof StackOverflowError ? "is nested too deep" : "cannot be read", portion);
        }
    }

    /** What was read of the file stays; the rest is tried again with each collection, as its reason may pass. */
    private void giveUp(FolderFile current, String reason, Portion.Draft portion) {
        String path = current.name().path();
        portion.add(new Rejection(path, reason));
        if (read > 0) {
            portion.mark(path, current.mark().at(read).toString());
        }
        close();
    }

    @Override
    public void close() {
        FileItems open = items;
        items = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                LOG.debug("closing a file", e);
            }
        }
    }
}
