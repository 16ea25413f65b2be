package org.nightdesk.batch.source;

/** What a source has to offer, portion by portion, so that it may be larger than the memory. */
public interface Portions extends AutoCloseable {

    /**
     * The next portion; not to be called again after the last one.
     *
     * @throws SourceException if nothing can be read, or no more
     */
    Portion next() throws SourceException;

    @Override
    default void close() {}
}
