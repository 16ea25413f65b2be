package org.nightdesk.batch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.filter.AccountsEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists where the accounts of stories differ. */
@Command(name = "accounts", description = {"List where accounts differ, to be read and judged.",
        "Reads JSON lines {\"id\",\"title\",\"text\",\"published\",\"source\"}; groups them, or takes",
        "{\"id\",\"story\"} as the truth. One line a difference: story, kind, id, sentence, id, sentence."}, footer = {
                "", "Example:", "  nightdesk evaluate accounts --data day.jsonl --gold day-stories.jsonl"})
final class EvaluateAccounts implements Callable<ExitCode> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Evaluate evaluate;

    @Option(names = "--data", required = true, paramLabel = "FILE", description = "The articles.")
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Option(names = "--gold", paramLabel = "FILE", description = "Their true stories.")
    private @Nullable Path gold;

    @Override
    public ExitCode call() throws IOException {
        AccountsEvaluation
                .list(Evaluate.readable(data), gold == null ? null : Evaluate.readable(gold),
                        line -> evaluate.terminal().tell("nightdesk: " + line))
                .forEach(evaluate.terminal().out()::println);
        return ExitCode.DONE;
    }
}
