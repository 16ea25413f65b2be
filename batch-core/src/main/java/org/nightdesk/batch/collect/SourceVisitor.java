package org.nightdesk.batch.collect;

import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.source.Fetch;
import org.nightdesk.batch.source.SourceException;
import org.nightdesk.batch.source.Validators;
import org.nightdesk.batch.text.PlainText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads a source, once more where the problem may pass. Outside any transaction: a slow host holds no lock. */
final class SourceVisitor implements ItemProcessor<SourceVisit, VisitedSource> {

    private static final Logger LOG = LoggerFactory.getLogger(SourceVisitor.class);

    private static final int LONGEST_PROBLEM = 300;

    /** Reads a source, as {@link org.nightdesk.batch.source.SourceReader#read} does. */
    interface Reading {

        Fetch read(SourceSettings source, Validators known) throws SourceException;
    }

    private final Reading reader;

    SourceVisitor(Reading reader) {
        this.reader = reader;
    }

    @Override
    public VisitedSource process(SourceVisit visit) {
        String name = visit.source().name();
        try {
            return new VisitedSource.Read(name, read(visit));
        } catch (SourceException e) {
            return new VisitedSource.Failed(name, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            // Whatever a source makes a library do, it costs the other sources nothing.
            LOG.debug("source {}", name, e);
            return new VisitedSource.Failed(name,
                    PlainText.atMost(LONGEST_PROBLEM, PlainText.line("cannot be read: " + e)));
        }
    }

    private Fetch read(SourceVisit visit) throws SourceException {
        try {
            return reader.read(visit.source(), visit.known());
        } catch (SourceException e) {
            if (!e.isTemporary()) {
                throw e;
            }
        }
        return reader.read(visit.source(), visit.known());
    }
}
