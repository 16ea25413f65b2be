package org.nightdesk.batch.analyze;

import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.source.RawArticle;

/**
 * What there is of an article.
 *
 * @param raw  as it came in
 * @param page the page that was fetched for it, or null
 */
record Material(RawArticle raw, @Nullable String page) {}
