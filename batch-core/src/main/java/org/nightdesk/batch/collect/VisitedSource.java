package org.nightdesk.batch.collect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
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

    /**
     * The source could not be read, or not to its end.
     *
     * @param problem   one line
     * @param notBefore when its server allows to be asked again, or null if it did not say
     */
    record Failed(String source, String problem, @Nullable Instant notBefore) implements VisitedSource {

        @Override
        public boolean last() {
            return true;
        }
    }

    /** The source was not to be asked now; the reason is one line. */
    record Held(String source, String reason) implements VisitedSource {

        @Override
        public boolean last() {
            return true;
        }
    }
}
