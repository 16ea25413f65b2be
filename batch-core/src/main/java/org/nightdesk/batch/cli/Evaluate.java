package org.nightdesk.batch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.ConfigurationException;
import org.nightdesk.batch.filter.GroupingEvaluation;
import org.nightdesk.batch.filter.SummaryEvaluation;
import org.nightdesk.batch.filter.SummaryTraining;
import org.nightdesk.summarizer.Summarizers;
import org.nightdesk.summarizer.model.Budget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the methods on data of one's own, and learns from it. */
@Command(name = "evaluate", description = "Measure summaries and grouping on data of your own, or learn from it.", footer = {
        "", "Example:", "  nightdesk evaluate summaries --data articles-with-summaries.jsonl"})
final class Evaluate implements Callable<ExitCode> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    Evaluate(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() {
        throw new ParameterException(spec.commandLine(), "what? Say summaries, grouping or train");
    }

    @Command(name = "summaries", description = {
            "Score summaries by ROUGE with Porter stems, each method held against the articles' leads.",
            "Reads JSON lines {\"id\",\"docs\":[{\"title\",\"text\"}],\"refs\":[summary]}."}, footer = {"", "Example:",
                    "  nightdesk evaluate summaries --data duc.jsonl --words 250 --first-words 250 --method lexrank"})
    ExitCode summaries(
            @Option(names = "--data", required = true, paramLabel = "FILE", description = "The examples.") Path data,
            @Option(names = "--method", paramLabel = "NAME", description = "One method, or several times; all.") @Nullable List<String> methods,
            @Option(names = "--sentences", paramLabel = "N", description = "At most so many sentences (3 of one article).") @Nullable Integer sentences,
            @Option(names = "--words", paramLabel = "N", description = "At most so many words (225 of a story).") @Nullable Integer words,
            @Option(names = "--first-words", paramLabel = "N", description = "Compare only so many words, and give recall.", defaultValue = "0") int firstWords)
            throws IOException {
        try {
            Budget budget = sentences != null
                    ? new Budget.Sentences(sentences)
                    : words != null ? new Budget.Words(words) : null;
            new SummaryEvaluation(readable(data), budget, firstWords)
                    .table(methods == null ? Summarizers.names() : methods).forEach(terminal.out()::println);
        } catch (IllegalArgumentException wrong) {
            throw new ConfigurationException(String.valueOf(wrong.getMessage()));
        }
        return ExitCode.DONE;
    }

    @Command(name = "grouping", description = {"Score the grouping of articles into stories.",
            "Reads JSON lines {\"id\",\"title\",\"text\",\"published\",\"source\"}, and {\"id\",\"story\"} as the truth."}, footer = {
                    "", "Example:", "  nightdesk evaluate grouping --data day.jsonl --gold day-stories.jsonl"})
    ExitCode grouping(
            @Option(names = "--data", required = true, paramLabel = "FILE", description = "The articles.") Path data,
            @Option(names = "--gold", required = true, paramLabel = "FILE", description = "Their true stories.") Path gold)
            throws IOException {
        GroupingEvaluation.table(readable(data), readable(gold), line -> terminal.tell("nightdesk: " + line))
                .forEach(terminal.out()::println);
        return ExitCode.DONE;
    }

    @Command(name = "train", description = {"Learn the weights of the learned summariser; prints them.",
            "Reads the same lines as `evaluate summaries`."}, footer = {"", "Example:",
                    "  nightdesk evaluate train --data cnndm.jsonl --data multinews.jsonl > weights.tsv"})
    ExitCode train(
            @Option(names = "--data", required = true, paramLabel = "FILE", description = "The examples; several times for several files.") List<Path> data)
            throws IOException {
        for (Path file : data) {
            readable(file);
        }
        terminal.out().print(SummaryTraining.weights(data));
        return ExitCode.DONE;
    }

    private static Path readable(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ConfigurationException(file + " is not a file that can be read");
        }
        return file;
    }
}
