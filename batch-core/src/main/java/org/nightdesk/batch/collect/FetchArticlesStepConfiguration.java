package org.nightdesk.batch.collect;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.source.SourceReader;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.step.StepEnd;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.RobotsRepository;
import org.nightdesk.batch.store.SourceRepository;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Step {@code fetchArticles}: sources are read side by side, and taken in one after the other, each portion in a
 * transaction of its own.
 */
@org.springframework.context.annotation.Configuration
public class FetchArticlesStepConfiguration {

    /** The job parameter {@code which} with this value leaves out what is not due by our own waits. */
    public static final String DUE = "due";

    static final String STEP = "fetchArticles";

    @Bean
    Step fetchArticlesStep(JobRepository jobs, PlatformTransactionManager transactions, SourceVisits visits,
            Intake intake, StepEnd end, SourceRepository sources, ArticleRepository articles,
            Configuration configuration) {
        return new StepBuilder(STEP, jobs).<VisitedSource, VisitedSource>chunk(1).transactionManager(transactions)
                .reader(visits).writer(intake)
                .listener(end.reconciling(job -> mismatch(job, sources, articles, configuration))).build();
    }

    @Bean
    SourceReader sourceReader(Configuration configuration, Clock clock, RobotsRepository robots) {
        return new SourceReader(configuration.limits(), configuration.collect(), clock, robots);
    }

    @Bean
    @StepScope
    SourceVisits sourceVisits(Configuration configuration, SourceReader reader, SourceRepository sources,
            Progress progress, Clock clock, @Value("#{jobParameters['collection']}") long collection,
            @Value("#{jobParameters['which']}") @Nullable String which) {
        return new SourceVisits(configuration, reader::open, sources,
                new SourceVisits.Which(collection, DUE.equals(which), clock.instant(),
                        new Appointments(configuration.collect().interval())),
                progress);
    }

    @Bean
    @StepScope
    Intake intake(@Value("#{jobParameters['collection']}") long collection, Configuration configuration,
            ArticleRepository articles, SourceRepository sources, Clock clock, Progress progress) {
        return new Intake(collection, configuration, articles, sources, clock, progress);
    }

    private static Optional<String> mismatch(JobParameters job, SourceRepository sources, ArticleRepository articles,
            Configuration configuration) {
        long collection = Objects.requireNonNull(job.getLong("collection"));
        Set<String> fetched = sources.fetched(collection);
        long missing = configuration.sources().stream().filter(source -> !fetched.contains(source.name())).count();
        if (missing > 0) {
            return Optional.of(missing + " sources were not fetched");
        }
        int takenIn = sources.counts(collection).values().stream().mapToInt(count -> count.taken() + count.rejected())
                .sum();
        int stored = articles.count(collection);
        return takenIn == stored
                ? Optional.empty()
                : Optional.of(takenIn + " articles were taken in, but " + stored + " are stored");
    }
}
