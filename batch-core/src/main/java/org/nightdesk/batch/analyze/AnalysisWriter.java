package org.nightdesk.batch.analyze;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.batch.extract.EdgeLines;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.LineRepository;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Stores what became of the articles of a chunk. */
class AnalysisWriter implements ItemWriter<Analysis> {

    private static final Logger LOG = LoggerFactory.getLogger(AnalysisWriter.class);

    private final long collection;
    private final ArticleRepository articles;
    private final LineRepository lines;
    private final Progress progress;

    AnalysisWriter(long collection, ArticleRepository articles, LineRepository lines, Progress progress) {
        this.collection = collection;
        this.articles = articles;
        this.lines = lines;
        this.progress = progress;
    }

    @Override
    public void write(Chunk<? extends Analysis> chunk) {
        List<AnalyzedArticle> analyzed = new ArrayList<>();
        List<ArticleTerms> terms = new ArrayList<>();
        List<ArticleRepository.Details> details = new ArrayList<>();
        for (Analysis analysis : chunk) {
            switch (analysis) {
                case Analysis.Done done -> {
                    analyzed.add(done.article());
                    terms.add(done.terms());
                    details.add(done.details());
                }
                case Analysis.Rejected rejected -> {
                    LOG.warn("source {} is left out: {}", rejected.item(), rejected.reason());
                    articles.reject(rejected.articleId(), rejected.reason());
                }
            }
        }
        articles.storeAnalyzed(collection, analyzed, terms);
        articles.storeDetails(details);
        for (AnalyzedArticle article : analyzed) {
            lines.store(article.article().id(), EdgeLines.keys(article.article().text()));
        }
        progress.advance(AnalyzeArticlesStepConfiguration.STEP, chunk.size());
    }
}
