package org.nightdesk.batch.page;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.source.RawArticle;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.PageRepository;
import org.springframework.batch.infrastructure.item.ItemReader;

/** The articles whose page is wanted and was not asked for yet, or may be asked for again, by id. */
class PageVisits implements ItemReader<RawArticle> {

    private final ArticleRepository articles;
    private final PageRepository pages;
    private final Instant begin;
    private final Iterator<String> ids;

    PageVisits(ArticleRepository articles, PageRepository pages, Instant begin, Progress progress) {
        this.articles = articles;
        this.pages = pages;
        this.begin = begin;
        List<String> wanted = pages.wanted(begin);
        this.ids = wanted.iterator();
        progress.begin(FetchPagesStepConfiguration.STEP, wanted.size());
    }

    @Override
    public @Nullable RawArticle read() {
        return ids.hasNext() ? articles.raw(ids.next()) : null;
    }

    /** How many are still to be asked for. What falls due while others are asked for is the next collection's work. */
    int left() {
        return pages.wanted(begin).size();
    }
}
