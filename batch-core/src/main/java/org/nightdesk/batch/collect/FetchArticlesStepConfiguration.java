package org.nightdesk.batch.collect;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.source.SourceReader;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.step.StepEnd;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.SourceRepository;
import org.nightdesk.batch.store.SourceRepository.FetchCounts;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Step {@code fetchArticles}: sources are read side by side, and taken in one chunk after the other. */
@org.springframework.context.annotation.Configuration
public class FetchArticlesStepConfiguration {

    static final String STEP = "fetchArticles";

    /** Sources read at the same time: all that a desk may have, so that a slow host delays nothing but itself. */
    private static final int SIDE_BY_SIDE = 500;

    @Bean
    Step fetchArticlesStep(JobRepository jobs, PlatformTransactionManager transactions, SourceVisits visits,
            SourceVisitor visitor, Intake intake, StepEnd end, SourceRepository sources, ArticleRepository articles,
            Configuration configuration) {
        return new StepBuilder(STEP, jobs).<SourceVisit, VisitedSource>chunk(SIDE_BY_SIDE)
                .transactionManager(transactions).reader(visits).processor(visitor).writer(intake)
                .taskExecutor(new VirtualThreadTaskExecutor(STEP + "-"))
                .listener(end.reconciling(job -> mismatch(job, sources, articles, configuration))).build();
    }

    @Bean
    SourceVisitor sourceVisitor(Configuration configuration) {
        return new SourceVisitor(new SourceReader(configuration.limits(), configuration.collect())::read);
    }

    @Bean
    @StepScope
    SourceVisits sourceVisits(Configuration configuration, SourceRepository sources, Progress progress,
            @Value("#{jobParameters['collection']}") long collection) {
        return new SourceVisits(configuration, sources, collection, progress);
    }

    @Bean
    @StepScope
    Intake intake(@Value("#{jobParameters['collection']}") long collection, ArticleRepository articles,
            SourceRepository sources, Clock clock, Progress progress) {
        return new Intake(collection, articles, sources, clock, progress);
    }

    private static Optional<String> mismatch(JobParameters job, SourceRepository sources, ArticleRepository articles,
            Configuration configuration) {
        long collection = Objects.requireNonNull(job.getLong("collection"));
        Map<String, FetchCounts> counts = sources.counts(collection);
        long missing = configuration.sources().stream().filter(source -> !counts.containsKey(source.name())).count();
        if (missing > 0) {
            return Optional.of(missing + " sources were not fetched");
        }
        int takenIn = counts.values().stream().mapToInt(count -> count.taken() + count.rejected()).sum();
        int stored = articles.count(collection);
        return takenIn == stored
                ? Optional.empty()
                : Optional.of(takenIn + " articles were taken in, but " + stored + " are stored");
    }
}
