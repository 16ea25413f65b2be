package org.nightdesk.batch.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.source.RawArticle.Kind;
import org.nightdesk.batch.text.NewsDates;
import org.nightdesk.batch.text.PlainText;
import org.nightdesk.batch.text.TextDecoder;
import org.nightdesk.batch.text.UnreadableTextException;
import org.nightdesk.batch.text.WebLink;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One article a line: {@code id}, {@code title}, {@code text}, {@code published}, {@code source} and {@code url}, of
 * which only {@code text} must be given. Read line by line, so that such a file may be far larger than the memory.
 */
final class JsonLines {

    private static final JsonMapper JSON = new JsonMapper();

    private final String source;
    private final @Nullable String outlet;
    private final int longestLine;

    JsonLines(String source, @Nullable String outlet, long longestLine) {
        this.source = source;
        this.outlet = outlet;
        this.longestLine = (int) Math.min(longestLine, 100_000_000);
    }

    void read(InputStream file, FileName name, List<RawArticle> articles, List<Rejection> rejections)
            throws IOException {
        InputStream in = new BufferedInputStream(name.path().endsWith(".gz") ? new GZIPInputStream(file) : file,
                65_536);
        BoundedBytes.Lines lines = new BoundedBytes.Lines(in, longestLine);
        for (int number = 1; lines.next(); number++) {
            byte[] line = lines.bytes();
            try {
                if (line == null) {
                    throw new IllegalArgumentException(BoundedBytes.tooLarge(longestLine));
                }
                RawArticle article = article(line, name);
                if (article != null) {
                    articles.add(article);
                }
            } catch (IllegalArgumentException e) {
                rejections.add(new Rejection(name.path() + " line " + number, String.valueOf(e.getMessage())));
            }
        }
    }

    private @Nullable RawArticle article(byte[] line, FileName name) {
        JsonNode json;
        try {
            json = line.length == 0 ? JSON.missingNode() : JSON.readTree(TextDecoder.decode(line, null));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON", e);
        } catch (UnreadableTextException e) {
            if (String.valueOf(e.getMessage()).equals("empty")) {
                return null;
            }
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        if (json.isMissingNode()) {
            return null;
        }
        String text = text(json, "text");
        if (!json.isObject()) {
            throw new IllegalArgumentException("not a JSON object");
        } else if (text.isBlank()) {
            throw new IllegalArgumentException("has no text");
        }
        String id = PlainText.line(text(json, "id"));
        String named = PlainText.line(text(json, "source"));
        return new RawArticle(source, !named.isEmpty() ? named : outlet != null ? outlet : name.outlet(),
                id.isEmpty() ? null : name.path() + "#" + id, WebLink.canonical(text(json, "url"), null),
                PlainText.line(text(json, "title")), NewsDates.parse(text(json, "published")), Kind.TEXT, text);
    }

    private static String text(JsonNode json, String key) {
        JsonNode value = json.path(key);
        return value.isString() || value.isNumber() ? value.asString() : "";
    }
}
