package org.nightdesk.batch.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.nightdesk.batch.desk.EditionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Renders an edition anew. */
@Command(name = "render", description = {"Render an edition (the newest one) anew from its stored document.",
        "For a changed template or style, or a file that was lost; its words stay as they are, and no mail is sent."}, footer = {
                "", "Example:", "  nightdesk render --date 2026-09-15"})
final class Render implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Mixin
    private EditionOptions edition = new EditionOptions();

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    Render(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        return options.work(terminal, (desk, configuration) -> {
            EditionReport report = desk.render(edition.find(desk, configuration).key());
            if (json) {
                terminal.out().println(Results.json(Results.json(report)));
            } else {
                Results.lines(report).forEach(terminal.out()::println);
            }
            return ExitCode.DONE;
        });
    }
}
