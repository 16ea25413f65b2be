package org.nightdesk.summarizer;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Summarizer;
import org.nightdesk.summarizer.model.Summary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One article from text to sentences, and from sentences to a summary, by method. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class SummarizerBenchmark {

    private static final List<String> WORDS = List.of("the", "of", "to", "and", "in", "a", "for", "harbour", "ferry",
            "council", "storm", "bridge", "fishermen", "Karvik", "Orrin", "repairs", "opened", "closed", "said",
            "after",
            "before", "lighthouse", "crowns", "market", "buses", "hospital", "that", "was", "with", "by");

    @Param({"inclusion", "lexrank", "lead"})
    String method = "";

    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
    private Article article = new Article("a", "", "", "", null, null);
    private List<AnalyzedArticle> analyzed = List.of();
    private Summarizer summarizer = Summarizers.named("lead");

    /** Makes an article of 40 invented sentences. */
    @Setup
    public void write() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 40; sentence++) {
            text.append("The ");
            for (int word = 0; word < 18; word++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(word == 17 ? ". " : " ");
            }
        }
        article = new Article("a", "Storm closes the harbour of Karvik", text.toString(), "Post", null, null);
        analyzed = List.of(analyzer.analyze(article));
        summarizer = Summarizers.named(method);
    }

    /** Language, full stops, sentences; the same for each method. */
    @Benchmark
    public AnalyzedArticle analyze() {
        return analyzer.analyze(article);
    }

    /** Three sentences of it. */
    @Benchmark
    public Summary summarize() {
        return summarizer.summarize(analyzed, new Budget.Sentences(3));
    }
}
