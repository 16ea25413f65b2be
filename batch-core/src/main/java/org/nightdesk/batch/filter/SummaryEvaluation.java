package org.nightdesk.batch.filter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.summarizer.Summarizers;
import org.nightdesk.summarizer.evaluation.Overlap;
import org.nightdesk.summarizer.evaluation.PairedBootstrap;
import org.nightdesk.summarizer.evaluation.Rouge;
import org.nightdesk.summarizer.evaluation.RougeScores;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.Summarizer;

/** How good summaries are by ROUGE, method by method, each held against the leads of the articles. */
public final class SummaryEvaluation {

    private static final String BASELINE = "lead";
    private static final Budget ONE_ARTICLE = new Budget.Sentences(3);
    private static final Budget A_STORY = new Budget.Words(225);

    private final List<Example> examples;
    private final Learning learning;
    private final @Nullable Budget budget;
    private final Rouge rouge;
    private final ToDoubleFunction<Overlap> figure;

    /**
     * @param data       JSON lines {@code {"id","docs":[...],"refs":[...]}}
     * @param learning   where the learned method has its weights from
     * @param budget     the length, or null for 3 sentences of one document and 225 words of several
     * @param firstWords how many words of summary and reference are compared, and recall is given, as in the DUC
     *                   evaluations; 0 for whole texts and F1
     */
    public SummaryEvaluation(Path data, Learning learning, @Nullable Budget budget, int firstWords)
            throws IOException {
        this.examples = Example.read(data);
        this.learning = learning;
        this.budget = budget;
        this.rouge = firstWords == 0 ? Rouge.full() : Rouge.limitedTo(firstWords);
        this.figure = firstWords == 0 ? Overlap::f1 : Overlap::recall;
    }

    /** A head line, then one line a method. Unknown names are an {@link IllegalArgumentException} that lists the known. */
    public List<String> table(List<String> methods) throws IOException {
        List<String> table = new ArrayList<>();
        table.add(String.format("%-20s %6s %6s %6s %6s   %s", "method", "R-1", "R-2", "R-L", "R-Lsum",
                "R-2 against " + BASELINE + " (95 % interval)"));
        List<RougeScores> baseline = scores(same(BASELINE));
        for (String method : methods) {
            List<RougeScores> scores = scores(method.equals(Summarizers.usual()) && !learning.isNone()
                    ? learning.summarizers(examples)
                    : same(method));
            PairedBootstrap gain = PairedBootstrap.of(second(scores), second(baseline));
            table.add(String.format(Locale.ROOT, "%-20s %6.2f %6.2f %6.2f %6.2f   %+.2f (%+.2f to %+.2f)", method,
                    mean(scores, RougeScores::rouge1), mean(scores, RougeScores::rouge2),
                    mean(scores, RougeScores::rougeL), mean(scores, RougeScores::rougeLsum), 100 * gain.difference(),
                    100 * gain.low(), 100 * gain.high()));
        }
        return table;
    }

    private List<Summarizer> same(String method) {
        return Collections.nCopies(examples.size(), Summarizers.named(method));
    }

    private List<RougeScores> scores(List<Summarizer> summarizers) {
        return IntStream.range(0, examples.size()).parallel().mapToObj(i -> {
            Example example = examples.get(i);
            Budget length = budget != null ? budget : example.documents().size() == 1 ? ONE_ARTICLE : A_STORY;
            List<String> sentences = summarizers.get(i).summarize(example.documents(), length).citations()
                    .stream().map(Citation::text).toList();
            return rouge.score(String.join("\n", sentences), example.references());
        }).toList();
    }

    private List<Double> second(List<RougeScores> scores) {
        return scores.stream().map(score -> figure.applyAsDouble(score.rouge2())).toList();
    }

    private double mean(List<RougeScores> scores, java.util.function.Function<RougeScores, Overlap> measure) {
        return 100 * scores.stream().mapToDouble(score -> figure.applyAsDouble(measure.apply(score))).average()
                .orElse(0);
    }
}
