package org.nightdesk.batch.page;

import org.jspecify.annotations.Nullable;

/**
 * What came of the visit to a page: exactly one of page and problem.
 *
 * @param articleId the article that it belongs to
 * @param page      decoded, or null
 * @param problem   one line, or null
 */
record FetchedPage(String articleId, @Nullable String page, @Nullable String problem) {}
