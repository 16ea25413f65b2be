package org.nightdesk.batch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.ConfigurationException;
import org.nightdesk.batch.filter.Learning;
import org.nightdesk.batch.filter.SummaryEvaluation;
import org.nightdesk.summarizer.Summarizers;
import org.nightdesk.summarizer.model.Budget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Scores summaries. */
@Command(name = "summaries", description = {
        "Score summaries by ROUGE with Porter stems, each method held against the articles' leads.",
        "Reads JSON lines {\"id\",\"docs\":[{\"title\",\"text\"}],\"refs\":[summary]}."}, footer = {"", "Examples:",
                "  nightdesk evaluate summaries --data duc.jsonl --words 250 --first-words 250 --method lexrank",
                "  nightdesk evaluate summaries --data articles.jsonl --folds 5 --train stories.jsonl"})
final class EvaluateSummaries implements Callable<ExitCode> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Evaluate evaluate;

    @Option(names = "--data", required = true, paramLabel = "FILE", description = "The examples.")
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Option(names = "--method", paramLabel = "NAME", description = "A method; may be repeated (all of them; where weights are given or learned, the learned one).")
    private List<String> methods = List.of();

    @Option(names = "--weights", paramLabel = "FILE", description = "Weights of the learned method, as `evaluate train` prints them.")
    private @Nullable Path weights;

    @Option(names = "--train", paramLabel = "FILE", description = "Learn from these examples instead; may be repeated.")
    private List<Path> train = List.of();

    @Option(names = "--folds", paramLabel = "N", description = "Learn from the scored examples too: in N parts, each scored with what the others taught.")
    private int folds;

    @Option(names = "--sentences", paramLabel = "N", description = "At most so many sentences (3 of one article).")
    private @Nullable Integer sentences;

    @Option(names = "--words", paramLabel = "N", description = "At most so many words (225 of a story).")
    private @Nullable Integer words;

    @Option(names = "--first-words", paramLabel = "N", description = "Compare only so many words, and give recall.")
    private int firstWords;

    @Override
    public ExitCode call() throws IOException {
        try {
            Learning learning = new Learning(weights == null ? null : Evaluate.readable(weights),
                    train.stream().map(Evaluate::readable).toList(), folds);
            List<String> all = learning.isNone() ? Summarizers.names() : List.of(Summarizers.usual());
            new SummaryEvaluation(Evaluate.readable(data), learning, budget(), firstWords)
                    .table(methods.isEmpty() ? all : methods)
                    .forEach(evaluate.terminal().out()::println);
            return ExitCode.DONE;
        } catch (IllegalArgumentException wrong) {
            throw new ConfigurationException(String.valueOf(wrong.getMessage()));
        }
    }

    private @Nullable Budget budget() {
        if (sentences != null) {
            return new Budget.Sentences(sentences);
        }
        return words == null ? null : new Budget.Words(words);
    }
}
