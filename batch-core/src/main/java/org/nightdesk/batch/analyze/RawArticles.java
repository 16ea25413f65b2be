package org.nightdesk.batch.analyze;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.source.RawArticle;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.PageRepository;
import org.springframework.batch.infrastructure.item.ItemReader;

/** The articles that wait for analysis, by id. Each leaves the queue for good when its chunk is committed. */
class RawArticles implements ItemReader<Material> {

    private final ArticleRepository articles;
    private final PageRepository pages;
    private final Iterator<String> ids;

    RawArticles(ArticleRepository articles, PageRepository pages, Progress progress) {
        this.articles = articles;
        this.pages = pages;
        List<String> raw = articles.rawIds();
        this.ids = raw.iterator();
        progress.begin(AnalyzeArticlesStepConfiguration.STEP, raw.size());
    }

    @Override
    public @Nullable Material read() {
        if (!ids.hasNext()) {
            return null;
        }
        String id = ids.next();
        RawArticle raw = articles.raw(id);
        boolean hasPage = raw.kind() == RawArticle.Kind.TEASER || raw.kind() == RawArticle.Kind.LINK;
        return new Material(raw, hasPage ? pages.page(id) : null);
    }
}
