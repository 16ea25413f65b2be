package org.nightdesk.batch.filter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nightdesk.batch.filter.JsonLines.BadLineException;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import tools.jackson.databind.JsonNode;

/**
 * Articles that people summarised, to learn from or to be measured by.
 *
 * @param documents  one article, or the articles of a story
 * @param references what people wrote about them, one sentence a line; at least one
 */
record Example(List<AnalyzedArticle> documents, List<String> references) {

    private static final int LONGEST_LINE = 50_000_000;

    /**
     * Reads lines {@code {"id","docs":[...],"refs":[...]}}.
     *
     * @throws IOException if the file cannot be read, or a line is none of these; the message names file and line
     */
    static List<Example> read(Path file) throws IOException {
        ArticleAnalyzer analyzer = new ArticleAnalyzer();
        List<Example> examples = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            Lines lines = new Lines(in, LONGEST_LINE);
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                try {
                    JsonNode object = JsonLines.read(line);
                    examples.add(new Example(Documents.of(object).stream().map(analyzer::analyze).toList(),
                            references(object.path("refs"))));
                } catch (BadLineException e) {
                    throw new IOException(file + " line " + line.number() + " " + e.getMessage(), e);
                }
            }
        }
        if (examples.isEmpty()) {
            throw new IOException(file + " holds no example");
        }
        return examples;
    }

    private static List<String> references(JsonNode references) throws BadLineException {
        List<String> texts = new ArrayList<>();
        for (JsonNode reference : references) {
            texts.add(reference.isArray()
                    ? String.join("\n", reference.valueStream().map(JsonNode::asString).toList())
                    : reference.asString());
        }
        if (texts.isEmpty()) {
            throw new BadLineException("has no 'refs'");
        }
        return texts;
    }
}
