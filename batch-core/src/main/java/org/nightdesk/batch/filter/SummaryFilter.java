package org.nightdesk.batch.filter;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.filter.JsonLines.BadLineException;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.Summarizers;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.Summarizer;
import org.nightdesk.summarizer.model.Summary;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Summaries as a filter. A line {@code {"id","docs":[{"title","text","published","source"}]}} becomes a line
 * {@code {"id","summary":[sentences],"citations":[{"doc","start","end"}],"docs":[{"language","transcript"}]}}: sentence i
 * stands word for word in {@code docs[doc].text} from {@code start} to {@code end}, counted in code points; the language of
 * each document is a BCP 47 tag, {@code und} where it cannot be told, and it may be speech written down without full stops.
 * A line that cannot be read becomes {@code {"id","error"}}.
 */
public final class SummaryFilter {

    private static final int LONGEST_LINE = 50_000_000;
    private static final Duration TIME_A_LINE = Duration.ofSeconds(10);
    private static final Budget ONE_ARTICLE = new Budget.Sentences(3);
    private static final Budget A_STORY = new Budget.Words(100);

    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
    private final Summarizer summarizer;
    private final @Nullable Budget budget;

    /**
     * @param budget the length, or null for 3 sentences of one document and 100 words of several
     * @param method the name of a summariser, or null for the product's own choice
     * @throws IllegalArgumentException if there is no such method; the message lists those that exist
     */
    public SummaryFilter(@Nullable Budget budget, @Nullable String method) {
        this.budget = budget;
        this.summarizer = Summarizers.named(method == null ? Summarizers.usual() : method);
    }

    private record Result(String line, boolean bad) {}

    /**
     * Works through a stream.
     *
     * @return how many lines could not be read
     */
    public long run(InputStream in, OutputStream out) throws IOException {
        Lines lines = new Lines(in, LONGEST_LINE);
        try (var work = new OrderedWork<>(this::result, SummaryFilter::refused, TIME_A_LINE);
                var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            Tally tally = new Tally(writer);
            work.run(new LineSource(lines), tally);
            return tally.bad;
        }
    }

    /**
     * What became of some articles.
     *
     * @param documents what each of them is, in their order
     */
    public record Summed(Summary summary, List<Document> documents) {

        public Summed {
            documents = List.copyOf(documents);
        }
    }

    /**
     * What an article is.
     *
     * @param language   a BCP 47 tag without region, {@code und} where it cannot be told
     * @param transcript whether it is speech that was written down without full stops
     */
    public record Document(String language, boolean transcript) {}

    /** Sums up articles: one, or the story that they tell. */
    public Summed summarize(List<Article> articles) {
        List<AnalyzedArticle> analyzed = articles.stream().map(analyzer::analyze).toList();
        Budget usual = articles.size() == 1 ? ONE_ARTICLE : A_STORY;
        Summary summary = summarizer.summarize(analyzed, budget == null ? usual : budget);
        return new Summed(summary, analyzed.stream()
                .map(article -> new Document(article.language(), analyzer.isTranscript(article))).toList());
    }

    private Result result(Lines.Line line) {
        ObjectNode result = JsonLines.object().putNull("id");
        try {
            JsonNode request = JsonLines.read(line);
            if (request.path("id").isMissingNode()) {
                throw new BadLineException("has no 'id'");
            }
            result.set("id", request.path("id"));
            List<Article> articles = Documents.of(request);
            Summed summed = summarize(articles);
            cite(result, summed.summary(), articles);
            ArrayNode documents = result.putArray("docs");
            summed.documents().forEach(document -> documents.addObject().put("language", document.language())
                    .put("transcript", document.transcript()));
            return new Result(JsonLines.write(result), false);
        } catch (BadLineException e) {
            return refused(result, line, String.valueOf(e.getMessage()));
        }
    }

    private static Result refused(Lines.Line line, String reason) {
        ObjectNode result = JsonLines.object().putNull("id");
        try {
            result.set("id", JsonLines.read(line).path("id"));
        } catch (BadLineException | JacksonException e) {
            // Then it stays without an id.
        }
        return refused(result, line, reason);
    }

    private static Result refused(ObjectNode result, Lines.Line line, String reason) {
        return new Result(JsonLines.write(result.put("error", "line " + line.number() + " " + reason)), true);
    }

    private static void cite(ObjectNode result, Summary summary, List<Article> articles) {
        Map<String, Integer> numbers = new HashMap<>();
        articles.forEach(article -> numbers.put(article.id(), numbers.size()));
        ArrayNode sentences = result.putArray("summary");
        ArrayNode citations = result.putArray("citations");
        for (Citation citation : summary.citations()) {
            int number = numbers.getOrDefault(citation.articleId(), -1);
            String text = articles.get(number).text();
            int start = text.codePointCount(0, citation.start());
            sentences.add(citation.text());
            citations.addObject().put("doc", number).put("start", start).put("end",
                    start + text.codePointCount(citation.start(), citation.end()));
        }
    }

    private static final class Tally implements OrderedWork.Sink<Result> {

        private final Writer writer;
        private long bad;

        private Tally(Writer writer) {
            this.writer = writer;
        }

        @Override
        public void take(Result result) throws IOException {
            bad += result.bad() ? 1 : 0;
            writer.write(result.line());
            writer.write('\n');
        }

        @Override
        public void flush() throws IOException {
            writer.flush();
        }
    }
}
