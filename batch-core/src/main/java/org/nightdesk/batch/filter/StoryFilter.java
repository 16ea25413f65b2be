package org.nightdesk.batch.filter;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.filter.JsonLines.BadLineException;
import org.nightdesk.batch.text.NewsDates;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.StoryDesk;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.Story;
import tools.jackson.databind.JsonNode;

/**
 * Grouping as a filter. Lines {@code {"id","title","text","published","source"}} become lines {@code id TAB story}, in the
 * same order, one an article; the story is named after the smallest id in it.
 */
public final class StoryFilter {

    private static final int LONGEST_LINE = 50_000_000;
    private static final Duration TIME_AN_ARTICLE = Duration.ofSeconds(60);

    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
    private final StoryDesk desk = new StoryDesk();
    private final boolean headlines;
    private final Consumer<String> complaints;

    /**
     * @param headlines  whether the articles are hardly more than a title each
     * @param complaints gets one line for each input line that has no usable article
     */
    public StoryFilter(boolean headlines, Consumer<String> complaints) {
        this.headlines = headlines;
        this.complaints = complaints;
    }

    /** A line read: an article's id and terms, an id alone, or neither; and what is wrong with it, or null. */
    private record Read(long number, @Nullable String id, @Nullable ArticleTerms terms, @Nullable String problem) {}

    /**
     * Works through a stream.
     *
     * @return how many lines could not be read
     */
    public long run(InputStream in, OutputStream out) throws IOException {
        Desk intake = new Desk();
        try (var work = new OrderedWork<>(this::read, StoryFilter::refused, TIME_AN_ARTICLE)) {
            work.run(new LineSource(new Lines(in, LONGEST_LINE)), intake);
        }
        Map<String, String> stories = new HashMap<>();
        for (Story story : headlines ? desk.groupHeadlines(intake.terms) : desk.group(intake.terms)) {
            story.members().forEach(member -> stories.put(member.articleId(), story.id()));
        }
        try (var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            for (String id : intake.ids) {
                writer.write(id + "\t" + stories.getOrDefault(id, id) + "\n");
            }
        }
        return intake.bad;
    }

    private Read read(Lines.Line line) {
        String id = null;
        try {
            JsonNode object = JsonLines.read(line);
            id = id(object);
            return new Read(line.number(), id, analyzer.terms(analyzer.analyze(article(object))), null);
        } catch (BadLineException e) {
            return new Read(line.number(), id, null, e.getMessage());
        }
    }

    /** The article on a line; one without a source is an outlet of its own. */
    static Article article(JsonNode object) throws BadLineException {
        String id = id(object);
        String source = JsonLines.text(object, "source");
        return new Article(id, JsonLines.text(object, "title").replaceAll("\\s+", " ").strip(),
                JsonLines.text(object, "text"), source.isBlank() ? id : source, null,
                NewsDates.parse(JsonLines.text(object, "published")));
    }

    private static Read refused(Lines.Line line, String reason) {
        try {
            return new Read(line.number(), id(JsonLines.read(line)), null, reason);
        } catch (BadLineException e) {
            return new Read(line.number(), null, null, reason);
        }
    }

    private static String id(JsonNode object) throws BadLineException {
        JsonNode value = object.path("id");
        if (!value.isString() && !value.isNumber()) {
            throw new BadLineException("has no 'id'");
        }
        String id = value.asString();
        if (id.isEmpty() || id.codePoints().anyMatch(Character::isISOControl)) {
            throw new BadLineException("has an 'id' that is empty or holds a tab or line break");
        }
        return id;
    }

    private final class Desk implements OrderedWork.Sink<Read> {

        private final Set<String> ids = new LinkedHashSet<>();
        private final List<ArticleTerms> terms = new ArrayList<>();
        private long bad;

        @Override
        public void take(Read read) {
            String problem = read.problem();
            if (read.id() != null && !ids.add(read.id())) {
                problem = "has the id '" + read.id() + "' again; only its first article counts";
            } else if (read.terms() != null) {
                terms.add(read.terms());
            }
            if (problem != null) {
                bad++;
                complaints.accept("line " + read.number() + " " + problem);
            }
        }

        @Override
        public void flush() {
            // Stories are known at the end.
        }
    }
}
