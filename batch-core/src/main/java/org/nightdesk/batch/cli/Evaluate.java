package org.nightdesk.batch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nightdesk.batch.config.ConfigurationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the methods on data of one's own, and learns from it. */
@Command(name = "evaluate", description = "Measure summaries and grouping on data of your own, or learn from it.", subcommands = {
        EvaluateSummaries.class, EvaluateGrouping.class, EvaluateAccounts.class, EvaluateTrain.class}, footer = {"",
                "Example:",
                "  nightdesk evaluate summaries --data articles-with-summaries.jsonl"})
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
        throw new ParameterException(spec.commandLine(),
                "evaluate what? Say one of: " + String.join(", ", spec.subcommands().keySet()));
    }

    Terminal terminal() {
        return terminal;
    }

    static Path readable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new ConfigurationException(file + " is not a file that can be read");
        }
        return file;
    }
}
