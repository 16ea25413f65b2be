package org.nightdesk.summarizer.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What grouping knows of an article: small enough that a whole day of them fits into memory.
 *
 * @param articleId the article
 * @param source    its outlet
 * @param published when it was published, or null
 * @param language  a BCP 47 tag without region, {@code und} where it cannot be told, or null where nobody looked
 * @param terms     its terms with their weights within the article, before idf
 * @param signature a sample of its word shingles, by which reprints of its text are found
 */
public record ArticleTerms(String articleId, String source, @Nullable Instant published, @Nullable String language,
        TermVector terms,
        Signature signature) {}
