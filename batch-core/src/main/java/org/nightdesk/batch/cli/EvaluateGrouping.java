package org.nightdesk.batch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nightdesk.batch.filter.GroupingEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Scores the grouping of articles. */
@Command(name = "grouping", description = {"Score the grouping of articles into stories.",
        "Reads JSON lines {\"id\",\"title\",\"text\",\"published\",\"source\"}, and {\"id\",\"story\"} as the truth."}, footer = {
                "", "Example:", "  nightdesk evaluate grouping --data day.jsonl --gold day-stories.jsonl"})
final class EvaluateGrouping implements Callable<ExitCode> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Evaluate evaluate;

    @Option(names = "--data", required = true, paramLabel = "FILE", description = "The articles.")
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "Their true stories.")
    @SuppressWarnings("NullAway.Init")
    private Path gold;

    @Option(names = "--headlines", description = "The articles are hardly more than a title each.")
    private boolean headlines;

    @Override
    public ExitCode call() throws IOException {
        GroupingEvaluation
                .table(Evaluate.readable(data), Evaluate.readable(gold), headlines,
                        line -> evaluate.terminal().tell("nightdesk: " + line))
                .forEach(evaluate.terminal().out()::println);
        return ExitCode.DONE;
    }
}
