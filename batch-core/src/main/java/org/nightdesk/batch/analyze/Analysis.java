package org.nightdesk.batch.analyze;

import java.util.Objects;
import org.nightdesk.batch.source.RawArticle;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.ArticleTerms;

/** What became of a raw article. */
sealed interface Analysis {

    /**
     * It can be quoted and grouped.
     *
     * @param details what is known of it beside its text
     */
    record Done(AnalyzedArticle article, ArticleTerms terms, ArticleRepository.Details details) implements Analysis {}

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
