package org.nightdesk.reports.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.templates.model.SourceLine;

/** Numbers the quoted articles in the order in which a reader meets them. */
final class Footnotes {

    /** What analysis says of an article whose language it cannot tell. */
    private static final String UNKNOWN = "und";

    private final ArticleAnalyzer analyzer;
    private final Map<String, SourceLine> lines = new LinkedHashMap<>();

    Footnotes(ArticleAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The number of an article, counted from 1; a new one where it was not quoted before. */
    int marker(AnalyzedArticle analyzed) {
        return lines.computeIfAbsent(analyzed.article().id(), id -> line(analyzed)).marker();
    }

    private SourceLine line(AnalyzedArticle analyzed) {
        Article article = analyzed.article();
        return new SourceLine(lines.size() + 1, article.id(), article.source(), article.title(), article.url(),
                article.published(), analyzed.language().equals(UNKNOWN) ? null : analyzed.language(),
                analyzer.isTranscript(analyzed));
    }

    /** The number of an article that an earlier edition quoted. */
    int marker(SourceLine line) {
        return lines.computeIfAbsent(line.articleId(), id -> new SourceLine(lines.size() + 1, id, line.outlet(),
                line.title(), line.url(), line.published(), line.language(), line.transcript())).marker();
    }

    /** Whether an article is quoted anywhere. */
    boolean cites(String articleId) {
        return lines.containsKey(articleId);
    }

    List<SourceLine> lines() {
        return new ArrayList<>(lines.values());
    }
}
