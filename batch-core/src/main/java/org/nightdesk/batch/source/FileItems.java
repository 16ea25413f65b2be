package org.nightdesk.batch.source;

import java.io.Closeable;
import java.io.IOException;
import org.nightdesk.batch.feed.FeedException;
import org.nightdesk.batch.text.UnreadableTextException;

/** The items of a file one after the other; there may be more of them than the memory holds. */
interface FileItems extends Closeable {

    /**
     * Adds the next item to a portion: an article, a rejection, or nothing where the item says nothing.
     *
     * @return false at the end
     */
    boolean next(Portion.Draft portion) throws IOException, UnreadableTextException, FeedException;

    /** Passes over an item that was read before; false at the end. */
    default boolean skip() throws IOException, UnreadableTextException, FeedException {
        return next(new Portion.Draft());
    }

    @Override
    default void close() throws IOException {}

    /** A file that is one item. */
    static FileItems single(Content content) {
        return new FileItems() {

            private boolean read;

            @Override
            public boolean next(Portion.Draft portion) throws IOException, UnreadableTextException, FeedException {
                if (!read) {
                    read = true;
                    content.addTo(portion);
                    return true;
                }
                return false;
            }
        };
    }

    /** Reads a whole file. */
    interface Content {

        void addTo(Portion.Draft portion) throws IOException, UnreadableTextException, FeedException;
    }
}
