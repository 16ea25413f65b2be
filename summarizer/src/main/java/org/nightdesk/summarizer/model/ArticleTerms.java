package org.nightdesk.summarizer.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What grouping knows of an article: small enough that a whole day of them fits into memory.
 *
 * @param articleId the article
 * @param source    its outlet
 * @param published when it was published, or null
 * @param weights   term (a stem, or two stems with a space between) to its weight within the article, before idf
 * @param signature a MinHash signature of its word shingles, by which reprints of one text are found; empty for a text
 *                  too short to tell
 */
public record ArticleTerms(String articleId, String source, @Nullable Instant published, Map<String, Float> weights,
        List<Integer> signature) {

    public ArticleTerms {
        weights = Map.copyOf(weights);
        signature = List.copyOf(signature);
    }
}
