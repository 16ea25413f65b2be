package org.nightdesk.batch.desk;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.collect.FetchArticlesStepConfiguration;
import org.nightdesk.batch.job.CollectNewsJobConfiguration;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.SourceRepository;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs {@code collectNews}, one collection after the other, and counts what came in. */
@Component
class NewsCollection {

    private final JobRunner runner;
    private final SourceRepository sources;
    private final ArticleRepository articles;
    private final TransactionTemplate transaction;

    NewsCollection(JobRunner runner, SourceRepository sources, ArticleRepository articles,
            PlatformTransactionManager transactions) {
        this.runner = runner;
        this.sources = sources;
        this.articles = articles;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Finishes a collection that was cut off, then makes one anew.
     *
     * @param dueOnly whether only the sources that are due are asked
     * @throws DeskException if the job fails; it goes on at the next start
     */
    CollectReport collect(boolean dueOnly) {
        long collection = open();
        boolean resumed = last(collection) != null;
        CollectReport report = run(collection, dueOnly);
        return resumed ? report.plus(run(open(), dueOnly)) : report;
    }

    private long open() {
        return Objects.requireNonNull(transaction.execute(status -> sources.openCollection()));
    }

    private @Nullable JobExecution last(long collection) {
        return runner.last(CollectNewsJobConfiguration.COLLECT_NEWS,
                new JobParametersBuilder().addLong("collection", collection).toJobParameters());
    }

    private CollectReport run(long collection, boolean dueOnly) {
        runner.run(CollectNewsJobConfiguration.COLLECT_NEWS,
                new JobParametersBuilder().addLong("collection", collection)
                        .addString("which", dueOnly ? FetchArticlesStepConfiguration.DUE : "all", false)
                        .toJobParameters());
        transaction.executeWithoutResult(status -> sources.finishCollection(collection));
        Map<String, SourceRepository.FetchCounts> counts = sources.counts(collection);
        int cameIn = counts.values().stream().mapToInt(count -> count.taken() + count.rejected()).sum();
        int rejected = articles.countRejected(collection);
        return new CollectReport(counts.size(), cameIn - rejected, rejected, sources.problems(collection),
                sources.held(collection));
    }
}
