package org.nightdesk.batch.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of the visit to a page: exactly one of page and problem.
 *
 * @param articleId the article that it belongs to
 * @param page      decoded, or null
 * @param problem   one line, or null
 * @param mayPass   whether the problem may be gone another time
 * @param notBefore when the server allows to be asked again, or null if it did not say
 */
record FetchedPage(String articleId, @Nullable String page, @Nullable String problem, boolean mayPass,
        @Nullable Instant notBefore) {

    static FetchedPage of(String articleId, String page) {
        return new FetchedPage(articleId, page, null, false, null);
    }
}
