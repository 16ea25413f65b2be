package org.nightdesk.batch.analyze;

import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.ArticleTerms;

/** What became of a raw article. */
sealed interface Analysis {

    /** It can be quoted and grouped. */
    record Done(AnalyzedArticle article, ArticleTerms terms) implements Analysis {}

    /** It cannot be used; the reason is a short phrase to count by. */
    record Rejected(String articleId, String title, String reason) implements Analysis {}
}
