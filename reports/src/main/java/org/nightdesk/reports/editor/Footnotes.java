package org.nightdesk.reports.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.templates.model.SourceLine;

/** Numbers the quoted articles in the order in which a reader meets them. */
final class Footnotes {

    private final Map<String, SourceLine> lines = new LinkedHashMap<>();

    /** The number of an article, counted from 1; a new one where it was not quoted before. */
    int marker(Article article) {
        return lines.computeIfAbsent(article.id(), id -> new SourceLine(lines.size() + 1, id, article.source(),
                article.title(), article.url(), article.published())).marker();
    }

    /** Whether an article is quoted anywhere. */
    boolean cites(String articleId) {
        return lines.containsKey(articleId);
    }

    List<SourceLine> lines() {
        return new ArrayList<>(lines.values());
    }
}
