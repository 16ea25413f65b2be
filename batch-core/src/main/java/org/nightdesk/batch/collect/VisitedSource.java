package org.nightdesk.batch.collect;

import org.nightdesk.batch.source.Portion;

/** What a visit brought: a portion of the source, or the reason why there is none, or no more. */
sealed interface VisitedSource {

    /** The name of the source. */
    String source();

    /** Whether the visit is over. */
    boolean last();

    /** A portion was read. */
    record Read(String source, Portion portion) implements VisitedSource {

        @Override
        public boolean last() {
            return portion.last();
        }
    }

    /** The source could not be read, or not to its end; the problem is one line. */
    record Failed(String source, String problem) implements VisitedSource {

        @Override
        public boolean last() {
            return true;
        }
    }
}
