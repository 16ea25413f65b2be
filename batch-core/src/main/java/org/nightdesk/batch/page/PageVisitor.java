package org.nightdesk.batch.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.config.WebAccess;
import org.nightdesk.batch.source.RawArticle;
import org.nightdesk.batch.source.SourceException;
import org.nightdesk.batch.text.PlainText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Fetches the page of an article. Outside any transaction, many at a time, but one at a time from each host. */
final class PageVisitor implements ItemProcessor<RawArticle, FetchedPage> {

    private static final Logger LOG = LoggerFactory.getLogger(PageVisitor.class);

    /** Fetches a page, as {@link org.nightdesk.batch.source.SourceReader#page} does. */
    interface Fetching {

        String page(String url, WebAccess access) throws SourceException;
    }

    private final Fetching web;
    private final Map<String, WebAccess> access = new HashMap<>();

    PageVisitor(Fetching web, Iterable<SourceSettings> sources) {
        this.web = web;
        for (SourceSettings source : sources) {
            switch (source) {
                case SourceSettings.FeedUrl feed -> access.put(feed.name(), feed.access());
                case SourceSettings.LinkPage page -> access.put(page.name(), page.access());
                case SourceSettings.Sitemap map -> access.put(map.name(), map.access());
                case SourceSettings.Folder folder -> access.put(folder.name(), WebAccess.PUBLIC);
                case SourceSettings.Mailbox box -> access.put(box.name(), WebAccess.PUBLIC);
                case SourceSettings.FeedFile file -> access.put(file.name(), WebAccess.PUBLIC);
            }
        }
    }

    @Override
    public FetchedPage process(RawArticle article) {
        String url = Objects.requireNonNull(article.url());
        try {
            return FetchedPage.of(article.id(), page(url, access.getOrDefault(article.source(), WebAccess.PUBLIC)));
        } catch (SourceException e) {
            LOG.warn("source {}: page {}: {}", article.source(), url, e.getMessage());
            return new FetchedPage(article.id(), null, String.valueOf(e.getMessage()), e.mayPass(), e.notBefore());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("page {}", url, e);
            String problem = PlainText.atMost(300, PlainText.line("cannot be read: " + e));
            LOG.warn("source {}: page {}: {}", article.source(), url, problem);
            return new FetchedPage(article.id(), null, problem, false, null);
        }
    }

    /** Asks once more where a connection broke. */
    private String page(String url, WebAccess allowed) throws SourceException {
        try {
            return web.page(url, allowed);
        } catch (SourceException e) {
            if (!e.isTemporary()) {
                throw e;
            }
        }
        return web.page(url, allowed);
    }
}
