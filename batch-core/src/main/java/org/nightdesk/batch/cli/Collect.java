package org.nightdesk.batch.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.nightdesk.batch.desk.CollectReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes what is new in all sources. */
@Command(name = "collect", description = {
        "Take what is new in all sources, and make no edition.",
        "A server that said when to come back is not asked before, and one that said for how long it has nothing newer not"
                + " for that time (at most six hours)."}, footer = {"",
                        "Example:", "  nightdesk collect --json"})
final class Collect implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Option(names = "--due", description = "Only the sources that are due: a quiet feed is asked less, a broken one too.")
    private boolean due;

    Collect(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        return options.work(terminal, (desk, configuration) -> {
            CollectReport report = due ? desk.collectDue() : desk.collect();
            terminal.out().println(json ? Results.json(Results.json(report)) : Results.line(report));
            return report.nothingRead() ? ExitCode.FAILED : code(report);
        });
    }

    /** What a collection means for the exit code; each source that could not be read is in the log already. */
    static ExitCode code(CollectReport report) {
        return report.rejected() == 0 && report.problems().isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
    }
}
