package org.nightdesk.batch.analyze;

import java.util.Optional;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.extract.ArticleExtractor;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.step.StepEnd;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.LineRepository;
import org.nightdesk.batch.store.PageRepository;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Step {@code analyzeArticles}: processors work side by side on all cores, the writer on one thread. */
@org.springframework.context.annotation.Configuration
public class AnalyzeArticlesStepConfiguration {

    static final String STEP = "analyzeArticles";

    private static final int CHUNK = 50;

    @Bean
    Step analyzeArticlesStep(JobRepository jobs, PlatformTransactionManager transactions, RawArticles reader,
            ArticleAnalysis processor, AnalysisWriter writer, ArticleRepository articles, StepEnd end) {
        SimpleAsyncTaskExecutor cores = new SimpleAsyncTaskExecutor(STEP + "-");
        cores.setConcurrencyLimit(Runtime.getRuntime().availableProcessors());
        return new StepBuilder(STEP, jobs).<Material, Analysis>chunk(CHUNK).transactionManager(transactions)
                .reader(reader).processor(processor).writer(writer)
                .taskExecutor(cores)
                .listener(end.reconciling(job -> mismatch(articles))).build();
    }

    @Bean
    @StepScope
    RawArticles rawArticles(ArticleRepository articles, PageRepository pages, Progress progress) {
        return new RawArticles(articles, pages, progress);
    }

    @Bean
    @StepScope
    AnalysisWriter analysisWriter(ArticleRepository articles, LineRepository lines, Progress progress,
            @Value("#{jobParameters['collection']}") long collection) {
        return new AnalysisWriter(collection, articles, lines, progress);
    }

    @Bean
    ArticleAnalysis articleAnalysis(ArticleAnalyzer analyzer, Configuration configuration) {
        return new ArticleAnalysis(new ArticleExtractor()::extract, analyzer, configuration.limits().articleTimeout());
    }

    private static Optional<String> mismatch(ArticleRepository articles) {
        int raw = articles.rawIds().size();
        int termless = articles.analyzedWithoutTerms();
        return raw + termless == 0
                ? Optional.empty()
                : Optional.of(raw + " articles were not analysed and " + termless + " have no terms");
    }
}
