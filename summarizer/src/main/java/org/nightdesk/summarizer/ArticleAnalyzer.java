package org.nightdesk.summarizer;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.summarizer.annotate.LanguageDetection;
import org.nightdesk.summarizer.annotate.Lexicon;
import org.nightdesk.summarizer.annotate.NameFinder;
import org.nightdesk.summarizer.annotate.SentenceSplitter;
import org.nightdesk.summarizer.annotate.Transcript;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.NamedEntities;
import org.nightdesk.summarizer.story.TermExtractor;

/** Text to sentences, terms and names. Thread-safe; one instance serves the whole process. */
public final class ArticleAnalyzer {

    private static final int LEAD_SENTENCES = 3;

    /** What is read of a story in search of names, in UTF-16 units: some 2,000 words, a fifth of a second. */
    private static final int MOST_READ = 12_000;

    /** Tells an article's language and splits it into sentences: the cheap tier, no model needed for English. */
    public AnalyzedArticle analyze(Article article) {
        String language = LanguageDetection.of(article.title(), article.text());
        return new AnalyzedArticle(article, language,
                SentenceSplitter.split(article.id(), article.text(), language));
    }

    /** Whether an article is speech that was written down without full stops: its sentences are pieces of clauses. */
    public boolean isTranscript(AnalyzedArticle article) {
        return Transcript.is(article);
    }

    /** Weighs the terms of an article for {@link StoryDesk#group}. */
    public ArticleTerms terms(AnalyzedArticle article) {
        return TermExtractor.terms(article.article(), article.language());
    }

    /**
     * Finds the names that the titles and leads of one story's articles give: the expensive tier, a model is loaded once.
     * It knows English only.
     */
    public NamedEntities names(List<AnalyzedArticle> articles) {
        List<AnalyzedArticle> english = articles.stream()
                .filter(article -> Lexicon.of(article.language()).isEnglish()).toList();
        List<List<String>> leads = new ArrayList<>();
        english.forEach(article -> leads.add(new ArrayList<>()));
        int length = 0;
        for (int position = 0; position <= LEAD_SENTENCES; position++) {
            for (int i = 0; i < leads.size(); i++) {
                AnalyzedArticle article = english.get(i);
                String sentence = position < LEAD_SENTENCES
                        ? position < article.sentences().size() ? article.sentences().get(position).text() : ""
                        : article.article().title();
                if (!sentence.isBlank() && length < MOST_READ) {
                    leads.get(i).add(sentence);
                    length += sentence.length();
                }
            }
        }
        return NameFinder.in(leads);
    }
}
