package org.nightdesk.batch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nightdesk.batch.filter.SummaryTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Learns weights. */
@Command(name = "train", description = {"Learn the weights of the learned summariser, and print them.",
        "Reads the same lines as `evaluate summaries`."}, footer = {"", "Example:",
                "  nightdesk evaluate train --data articles.jsonl --data stories.jsonl > weights.tsv"})
final class EvaluateTrain implements Callable<ExitCode> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Evaluate evaluate;

    @Option(names = "--data", required = true, paramLabel = "FILE", description = "The examples; may be repeated.")
    private List<Path> data = List.of();

    @Override
    public ExitCode call() throws IOException {
        evaluate.terminal().out().print(SummaryTraining.weights(data.stream().map(Evaluate::readable).toList()));
        return ExitCode.DONE;
    }
}
