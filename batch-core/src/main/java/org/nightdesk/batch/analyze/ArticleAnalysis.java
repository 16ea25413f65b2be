package org.nightdesk.batch.analyze;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.extract.Extraction;
import org.nightdesk.batch.source.RawArticle;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.text.PlainText;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.templates.model.ArticleForm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Extracts and analyses one article, within a time limit and on a thread of its own, so that a page that makes a parser
 * hang or overflow costs no other article anything. Pure: it runs outside the transaction.
 */
final class ArticleAnalysis implements ItemProcessor<Material, Analysis>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleAnalysis.class);

    private static final int LONGEST_DETAIL = 1_000;

    private final Function<RawArticle, Extraction> extraction;
    private final ArticleAnalyzer analyzer;
    private final Duration limit;
    private final ExecutorService threads = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("analysis-", 0).factory());

    ArticleAnalysis(Function<RawArticle, Extraction> extraction, ArticleAnalyzer analyzer, Duration limit) {
        this.extraction = extraction;
        this.analyzer = analyzer;
        this.limit = limit;
    }

    @Override
    public Analysis process(Material material) throws InterruptedException {
        RawArticle raw = material.raw();
        Future<Analysis> work = threads.submit(() -> analyze(material));
        try {
            return work.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            work.cancel(true);
            return Analysis.Rejected.of(raw, "takes too long to read");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
                // Not the article's fault: it may well be read the next time.
                throw error;
            }
            LOG.debug("article {} ({})", raw.id(), raw.title(), e.getCause());
            return Analysis.Rejected.of(raw, "cannot be read");
        }
    }

    private Analysis analyze(Material material) {
        RawArticle raw = material.raw();
        return switch (extract(material)) {
            case Extraction.Rejected rejected -> Analysis.Rejected.of(raw, rejected.reason());
            case Extraction.Extracted clean -> {
                AnalyzedArticle article = analyzer.analyze(new Article(raw.id(), clean.title(), clean.text(),
                        clean.outlet(), clean.url(), clean.published()));
                yield new Analysis.Done(article, analyzer.terms(article),
                        new ArticleRepository.Details(raw.id(), clean.form(), shortened(clean.byline()),
                                clean.modified(), shortened(clean.image())));
            }
        };
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null ? null : PlainText.atMost(LONGEST_DETAIL, PlainText.line(text));
    }

    /** From its page where that holds more than the teaser that came in, else from the teaser. */
    private Extraction extract(Material material) {
        RawArticle raw = material.raw();
        String page = material.page();
        if (page == null) {
            return raw.kind() == RawArticle.Kind.TEASER ? teaser(raw) : extraction.apply(raw);
        }
        Extraction whole = extraction.apply(raw.withPage(page));
        if (raw.body().isBlank()) {
            return whole;
        }
        Extraction teaser = teaser(raw);
        return whole instanceof Extraction.Extracted longer
                && (!(teaser instanceof Extraction.Extracted brief) || longer.text().length() > brief.text().length())
                        ? whole
                        : teaser;
    }

    private Extraction teaser(RawArticle raw) {
        Extraction extracted = extraction.apply(raw);
        return extracted instanceof Extraction.Extracted brief ? brief.as(ArticleForm.TEASER) : extracted;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
