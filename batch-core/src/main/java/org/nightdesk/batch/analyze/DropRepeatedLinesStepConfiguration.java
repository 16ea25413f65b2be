package org.nightdesk.batch.analyze;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.batch.extract.EdgeLines;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.step.StepEnd;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.LineRepository;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.item.support.IteratorItemReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Step {@code dropRepeatedLines}: lines that an outlet repeats from article to article are learned, once all articles of the
 * collection are there, and taken out of those that were analysed in it. Earlier articles stay as they are.
 */
@org.springframework.context.annotation.Configuration
public class DropRepeatedLinesStepConfiguration {

    static final String STEP = "dropRepeatedLines";

    private static final int CHUNK = 50;

    @Bean
    Step dropRepeatedLinesStep(JobRepository jobs, PlatformTransactionManager transactions,
            IteratorItemReader<String> articlesWithRepeatedLines, ItemWriter<String> writerWithoutRepeatedLines,
            LineRepository lines, StepEnd end) {
        return new StepBuilder(STEP, jobs).<String, String>chunk(CHUNK).transactionManager(transactions)
                .reader(articlesWithRepeatedLines).writer(writerWithoutRepeatedLines)
                .listener(end.reconciling(job -> mismatch(job, lines))).build();
    }

    @Bean
    @StepScope
    IteratorItemReader<String> articlesWithRepeatedLines(LineRepository lines, PlatformTransactionManager transactions,
            Progress progress, @Value("#{jobParameters['collection']}") long collection) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> lines.learn());
        List<String> affected = lines.affected(collection);
        progress.begin(STEP, affected.size());
        Iterator<String> ids = affected.iterator();
        return new IteratorItemReader<>(ids);
    }

    @Bean
    @StepScope
    ItemWriter<String> writerWithoutRepeatedLines(ArticleRepository articles, LineRepository lines,
            ArticleAnalyzer analyzer, Progress progress,
            @Value("#{jobParameters['collection']}") long collection) {
        return ids -> {
            drop(collection, ids, articles, lines, analyzer);
            progress.advance(STEP, ids.size());
        };
    }

    private static void drop(long collection, Chunk<? extends String> ids, ArticleRepository articles,
            LineRepository lines, ArticleAnalyzer analyzer) {
        List<AnalyzedArticle> cleaned = new ArrayList<>();
        List<ArticleTerms> terms = new ArrayList<>();
        for (String id : ids) {
            Article article = articles.analyzed(id).article();
            Set<String> repeated = lines.learned(id);
            AnalyzedArticle anew = analyzer.analyze(new Article(id, article.title(),
                    EdgeLines.without(article.text(), repeated), article.source(), article.url(), article.published()));
            cleaned.add(anew);
            terms.add(analyzer.terms(anew));
            lines.forget(id, repeated);
        }
        articles.replaceAnalyzed(collection, cleaned, terms);
    }

    private static Optional<String> mismatch(JobParameters job, LineRepository lines) {
        int left = lines.affected(Objects.requireNonNull(job.getLong("collection"))).size();
        return left == 0 ? Optional.empty() : Optional.of(left + " articles still have repeated lines");
    }
}
