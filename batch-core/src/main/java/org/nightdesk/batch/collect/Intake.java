package org.nightdesk.batch.collect;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.source.Fetch;
import org.nightdesk.batch.source.Portion;
import org.nightdesk.batch.source.RawArticle;
import org.nightdesk.batch.source.Rejection;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.SourceRepository;
import org.nightdesk.batch.store.SourceStanding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Takes in what is new. Articles, counts, validators and marks of a portion are stored in one transaction, so that a server
 * is never told that we have what we lost, and a file goes on behind what we have.
 */
class Intake implements ItemWriter<VisitedSource> {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    /** New links of one source that are followed in one collection; the others are still there next time. */
    private static final int MOST_LINKS = 100;

    private final long collection;
    private final ArticleRepository articles;
    private final SourceRepository sources;
    private final Map<String, SourceSettings> settings;
    private final Appointments appointments;
    private final Clock clock;
    private final Progress progress;

    Intake(long collection, Configuration configuration, ArticleRepository articles, SourceRepository sources,
            Clock clock, Progress progress) {
        this.collection = collection;
        settings = configuration.sources().stream()
                .collect(Collectors.toMap(SourceSettings::name, Function.identity()));
        appointments = new Appointments(configuration.collect().interval());
        this.articles = articles;
        this.sources = sources;
        this.clock = clock;
        this.progress = progress;
    }

    @Override
    public void write(Chunk<? extends VisitedSource> chunk) {
        for (VisitedSource visited : chunk) {
            switch (visited) {
                case VisitedSource.Read read -> take(read.source(), read.portion());
                case VisitedSource.Failed failed -> fail(failed);
                case VisitedSource.Held held -> {
                    LOG.info("source {} is not asked: {}", held.source(), held.reason());
                    sources.recordHeld(collection, held.source(), held.reason());
                }
            }
            progress.advance(FetchArticlesStepConfiguration.STEP, visited.last() ? 1 : 0);
        }
    }

    private void fail(VisitedSource.Failed failed) {
        LOG.warn("source {}: {}", failed.source(), failed.problem());
        sources.recordFailure(collection, failed.source(), failed.problem());
        SourceStanding before = standing(failed.source());
        sources.remember(failed.source(), appointments.afterFailure(before, failed.notBefore(), clock.instant()),
                failed.problem());
    }

    private SourceStanding standing(String source) {
        return appointments.standing(Objects.requireNonNull(settings.get(source)), sources.standing(source));
    }

    private void take(String source, Portion portion) {
        Fetch fetch = portion.fetch();
        int taken = 0;
        int rejected = 0;
        int later = 0;
        for (RawArticle article : fetch.articles()) {
            boolean isNew = !articles.isKnown(article);
            if (isNew && article.kind() == RawArticle.Kind.LINK && taken >= MOST_LINKS) {
                later++;
            } else if (isNew) {
                articles.insert(collection, article);
                taken++;
            }
        }
        for (Rejection rejection : fetch.rejections()) {
            RawArticle item = new RawArticle(source, source, "rejected " + rejection.item(), null, rejection.item(),
                    null, RawArticle.Kind.TEXT, "");
            if (!articles.isKnown(item)) {
                LOG.warn("source {}: {}", source, rejection);
                articles.insertRejected(collection, item, rejection.reason());
                rejected++;
            }
        }
        int fetched = fetch.articles().size() - later + fetch.rejections().size();
        sources.recordFetch(collection, source,
                new SourceRepository.FetchCounts(fetched, taken, fetched - taken - rejected, rejected),
                portion.last());
        if (portion.last()) {
            // What was left for later must be offered again.
            Fetch known = later == 0 ? fetch : fetch.withoutValidators();
            sources.remember(source, appointments.afterVisit(standing(source), known, taken > 0, clock.instant()),
                    null);
        }
        sources.remember(source, portion.marks());
    }
}
