package org.nightdesk.batch.page;

import java.util.Optional;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.source.RawArticle;
import org.nightdesk.batch.source.SourceReader;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.step.StepEnd;
import org.nightdesk.batch.store.ArticleRepository;
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

    private static final int SIDE_BY_SIDE = 50;

    @Bean
    Step fetchPagesStep(JobRepository jobs, PlatformTransactionManager transactions, PageVisits visits,
            SourceReader reader, Configuration configuration, ArticleRepository articles, Progress progress,
            StepEnd end) {
        return new StepBuilder(STEP, jobs).<RawArticle, FetchedPage>chunk(SIDE_BY_SIDE)
                .transactionManager(transactions).reader(visits)
                .processor(new PageVisitor(reader::page, configuration.sources())).writer(pages -> {
                    pages.forEach(page -> articles.storePage(page.articleId(), page.page(), page.problem()));
                    progress.advance(STEP, pages.size());
                }).taskExecutor(new VirtualThreadTaskExecutor(STEP + "-"))
                .listener(end.reconciling(job -> mismatch(articles))).build();
    }

    @Bean
    @StepScope
    PageVisits pageVisits(ArticleRepository articles, Progress progress) {
        return new PageVisits(articles, progress);
    }

    private static Optional<String> mismatch(ArticleRepository articles) {
        int missing = articles.pagesWanted().size();
        return missing == 0 ? Optional.empty() : Optional.of(missing + " pages were not asked for");
    }
}
