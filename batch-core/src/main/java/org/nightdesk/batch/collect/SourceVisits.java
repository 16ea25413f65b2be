package org.nightdesk.batch.collect;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.store.SourceRepository;
import org.springframework.batch.infrastructure.item.ItemReader;

/** The sources that this collection has not fetched yet, in the order of the configuration. */
class SourceVisits implements ItemReader<SourceVisit> {

    private final Queue<SourceSettings> due = new ArrayDeque<>();
    private final SourceRepository sources;

    SourceVisits(Configuration configuration, SourceRepository sources, long collection, Progress progress) {
        this.sources = sources;
        Set<String> fetched = sources.fetched(collection);
        configuration.sources().stream().filter(source -> !fetched.contains(source.name())).forEach(due::add);
        progress.begin(FetchArticlesStepConfiguration.STEP, due.size());
    }

    @Override
    public @Nullable SourceVisit read() {
        SourceSettings next = due.poll();
        return next == null ? null : new SourceVisit(next, sources.validators(next.name()));
    }
}
