package org.nightdesk.batch.collect;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.source.Portions;
import org.nightdesk.batch.source.SourceException;
import org.nightdesk.batch.source.Validators;
import org.nightdesk.batch.text.PlainText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Visits one source, a portion at a time; asks once more where the problem may pass. */
final class SourceVisitor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SourceVisitor.class);

    private static final int LONGEST_PROBLEM = 300;

    /** Opens a source, as {@link org.nightdesk.batch.source.SourceReader#open} does. */
    interface Opening {

        Portions open(SourceSettings source, Validators known, Map<String, String> marks) throws SourceException;
    }

    private final Opening reader;
    private final SourceVisit visit;
    private @Nullable Portions portions;

    SourceVisitor(Opening reader, SourceVisit visit) {
        this.reader = reader;
        this.visit = visit;
    }

    /** The next portion, or why there is none. */
    VisitedSource next() {
        String name = visit.source().name();
        try {
            Portions open = portions == null ? open() : portions;
            portions = open;
            return new VisitedSource.Read(name, open.next());
        } catch (SourceException e) {
            return new VisitedSource.Failed(name, String.valueOf(e.getMessage()), e.notBefore());
        } catch (RuntimeException | StackOverflowError e) {
            // Whatever a source makes a library do, it costs the other sources nothing.
            LOG.debug("source {}", name, e);
            return new VisitedSource.Failed(name,
                    PlainText.atMost(LONGEST_PROBLEM, PlainText.line("cannot be read: " + e)), null);
        }
    }

    private Portions open() throws SourceException {
        try {
            return reader.open(visit.source(), visit.known(), visit.marks());
        } catch (SourceException e) {
            if (!e.isTemporary()) {
                throw e;
            }
        }
        return reader.open(visit.source(), visit.known(), visit.marks());
    }

    @Override
    public void close() {
        if (portions != null) {
            portions.close();
        }
    }
}
