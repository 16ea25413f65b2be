package org.nightdesk.batch.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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
final class JsonLines implements FileItems {

    private static final JsonMapper JSON = new JsonMapper();

    private final String source;
    private final @Nullable String outlet;
    private final int longestLine;
    private final FileName name;
    private final InputStream file;
    private BoundedBytes.@Nullable Lines lines;
    private long number;

    JsonLines(String source, @Nullable String outlet, long longestLine, FileName name, InputStream file) {
        this.source = source;
        this.outlet = outlet;
        this.longestLine = (int) Math.min(longestLine, 100_000_000);
        this.name = name;
        this.file = file;
    }

    @Override
    public boolean next(Portion.Draft portion) throws IOException {
        BoundedBytes.Lines open = lines();
        if (!open.next()) {
            return false;
        }
        number++;
        byte[] line = open.bytes();
        try {
            if (line == null) {
                throw new IllegalArgumentException(BoundedBytes.tooLarge(longestLine));
            }
            RawArticle article = article(line);
            if (article != null) {
                portion.add(article);
            }
        } catch (IllegalArgumentException e) {
            portion.add(new Rejection(name.path() + " line " + number, String.valueOf(e.getMessage())));
        }
        return true;
    }

    @Override
    public boolean skip() throws IOException {
        number++;
        return lines().next();
    }

    private BoundedBytes.Lines lines() throws IOException {
        BoundedBytes.Lines open = lines;
        if (open == null) {
            InputStream in = name.path().endsWith(".gz") ? new GZIPInputStream(file) : file;
            open = new BoundedBytes.Lines(new BufferedInputStream(in, 65_536), longestLine);
            lines = open;
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private @Nullable RawArticle article(byte[] line) {
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
