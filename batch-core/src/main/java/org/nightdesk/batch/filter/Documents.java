package org.nightdesk.batch.filter;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.batch.filter.JsonLines.BadLineException;
import org.nightdesk.batch.text.NewsDates;
import org.nightdesk.summarizer.model.Article;
import tools.jackson.databind.JsonNode;

/** The articles of one line: one to summarise alone, or those of a story. */
final class Documents {

    private Documents() {}

    /** The documents of {@code {"docs":[{"title","text","published","source"}]}}, in their order. */
    static List<Article> of(JsonNode request) throws BadLineException {
        JsonNode documents = request.path("docs");
        if (!documents.isArray() || documents.isEmpty()) {
            throw new BadLineException("has 'docs' that are not a list of at least one document");
        }
        List<Article> articles = new ArrayList<>();
        for (JsonNode document : documents) {
            if (!document.isObject()) {
                throw new BadLineException("has a document that is not an object");
            }
            String source = JsonLines.text(document, "source");
            // Ties are decided by id: these sort as the documents came.
            articles.add(new Article(String.format("%06d", articles.size()),
                    JsonLines.text(document, "title").replaceAll("\\s+", " ").strip(), JsonLines.text(document, "text"),
                    source.isBlank() ? "document " + (articles.size() + 1) : source, null,
                    NewsDates.parse(JsonLines.text(document, "published"))));
        }
        return articles;
    }
}
