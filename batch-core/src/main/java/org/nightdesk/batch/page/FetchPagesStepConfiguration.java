package org.nightdesk.batch.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.source.RawArticle;
import org.nightdesk.batch.source.SourceReader;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.step.StepEnd;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.PageRepository;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Step {@code fetchPages}: many pages at a time, each kept as it came, so that a run that was cut off asks for none again. */
@org.springframework.context.annotation.Configuration
public class FetchPagesStepConfiguration {

    static final String STEP = "fetchPages";

    /** Each page may be of five megabytes, and is kept until all of its chunk are there. */
    private static final int SIDE_BY_SIDE = Math.clamp(Runtime.getRuntime().maxMemory() / 30_000_000, 8, 50);

    private static final int MOST_ATTEMPTS = 6;

    /** Twice that after the first failure, and each time twice as long: the last attempt comes in the second night. */
    private static final Duration FIRST_WAIT = Duration.ofMinutes(10);

    @Bean
    Step fetchPagesStep(JobRepository jobs, PlatformTransactionManager transactions, PageVisits visits,
            SourceReader reader, Configuration configuration, ArticleRepository articles, PageRepository pages,
            Clock clock,
            Progress progress, StepEnd end) {
        return new StepBuilder(STEP, jobs).<RawArticle, FetchedPage>chunk(SIDE_BY_SIDE)
                .transactionManager(transactions).reader(visits)
                .processor(new PageVisitor(reader::page, configuration.sources())).writer(fetched -> {
                    fetched.forEach(page -> store(page, articles, pages, clock.instant()));
                    progress.advance(STEP, fetched.size());
                }).taskExecutor(new VirtualThreadTaskExecutor(STEP + "-"))
                .listener(end.reconciling(job -> mismatch(visits))).build();
    }

    @Bean
    @StepScope
    PageVisits pageVisits(ArticleRepository articles, PageRepository pages, Clock clock, Progress progress) {
        return new PageVisits(articles, pages, clock.instant(), progress);
    }

    private static void store(FetchedPage fetched, ArticleRepository articles, PageRepository pages, Instant now) {
        if (fetched.page() != null) {
            pages.store(fetched.articleId(), fetched.page());
            articles.analyzeAgain(fetched.articleId());
        } else {
            int attempts = pages.attempts(fetched.articleId()) + 1;
            pages.storeProblem(fetched.articleId(), String.valueOf(fetched.problem()), attempts,
                    fetched.mayPass() && attempts < MOST_ATTEMPTS ? again(fetched, attempts, now) : null);
        }
    }

    private static Instant again(FetchedPage fetched, int attempts, Instant now) {
        Instant ours = now.plus(FIRST_WAIT.multipliedBy(1L << attempts));
        return fetched.notBefore() != null && fetched.notBefore().isAfter(ours) ? fetched.notBefore() : ours;
    }

    private static Optional<String> mismatch(PageVisits visits) {
        int missing = visits.left();
        return missing == 0 ? Optional.empty() : Optional.of(missing + " pages were not asked for");
    }
}
