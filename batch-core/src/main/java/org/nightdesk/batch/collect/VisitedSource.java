package org.nightdesk.batch.collect;

import org.nightdesk.batch.source.Fetch;

/** How a visit ended. */
sealed interface VisitedSource {

    /** The name of the source. */
    String source();

    /** The source was read. */
    record Read(String source, Fetch fetch) implements VisitedSource {}

    /** The source could not be read; the problem is one line. */
    record Failed(String source, String problem) implements VisitedSource {}
}
