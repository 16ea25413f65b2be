package org.nightdesk.batch.analyze;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.source.RawArticle;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.templates.model.ArticleForm;

/** What became of a raw article. */
sealed interface Analysis {

    /**
     * It can be quoted and grouped.
     *
     * @param form what it is, where it is not simply an article, or null
     */
    record Done(AnalyzedArticle article, ArticleTerms terms, @Nullable ArticleForm form) implements Analysis {}

    /**
     * It cannot be used.
     *
     * @param articleId the article
     * @param item      how an operator finds it: its source, and its title, address or file
     * @param reason    a short phrase to count by
     */
    record Rejected(String articleId, String item, String reason) implements Analysis {

        static Rejected of(RawArticle raw, String reason) {
            String name = !raw.title().isBlank()
                    ? "\"" + raw.title() + "\""
                    : Objects.requireNonNullElse(raw.url(), Objects.requireNonNullElse(raw.feedId(), raw.id()));
            return new Rejected(raw.id(), raw.source() + ": " + name, reason);
        }
    }
}
