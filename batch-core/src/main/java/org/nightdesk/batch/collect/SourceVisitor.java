package org.nightdesk.batch.collect;

import org.nightdesk.batch.source.SourceException;
import org.nightdesk.batch.source.SourceReader;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads a source, once more where the problem may pass. Outside any transaction: a slow host holds no lock. */
final class SourceVisitor implements ItemProcessor<SourceVisit, VisitedSource> {

    private final SourceReader reader;

    SourceVisitor(SourceReader reader) {
        this.reader = reader;
    }

    @Override
    public VisitedSource process(SourceVisit visit) {
        String name = visit.source().name();
        try {
            return new VisitedSource.Read(name, reader.read(visit.source(), visit.known()));
        } catch (SourceException first) {
            if (!first.isTemporary()) {
                return new VisitedSource.Failed(name, String.valueOf(first.getMessage()));
            }
        }
        try {
            return new VisitedSource.Read(name, reader.read(visit.source(), visit.known()));
        } catch (SourceException again) {
            return new VisitedSource.Failed(name, String.valueOf(again.getMessage()));
        }
    }
}
