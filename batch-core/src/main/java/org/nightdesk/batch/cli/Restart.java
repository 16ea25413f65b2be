package org.nightdesk.batch.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.nightdesk.batch.desk.EditionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Goes on with editions that failed or were cut off. */
@Command(name = "restart", description = "Go on with each edition that failed or was cut off.", footer = {"",
        "Example:", "  nightdesk restart"})
final class Restart implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    Restart(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        return options.work(terminal, (desk, configuration) -> {
            List<EditionReport> finished = desk.restart();
            if (json) {
                terminal.out().println(Results.json(finished.stream().map(edition -> Results.json(edition)).toList()));
            } else if (finished.isEmpty()) {
                terminal.out().println("nothing to go on with: every edition is complete");
            }
            if (!json) {
                finished.forEach(edition -> Results.lines(edition).forEach(terminal.out()::println));
            }
            return finished.stream().anyMatch(edition -> edition.state() != EditionReport.State.COMPLETE)
                    ? ExitCode.FAILED
                    : ExitCode.of(finished.stream().filter(edition -> !edition.delivered())
                            .map(edition -> ExitCode.UNDELIVERED).toList());
        });
    }
}
