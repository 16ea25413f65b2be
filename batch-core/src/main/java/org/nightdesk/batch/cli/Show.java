package org.nightdesk.batch.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.nightdesk.batch.desk.EditionReport;
import org.nightdesk.reports.BriefingRenderer;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.Briefing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints an edition. */
@Command(name = "show", description = "Print an edition (the newest one) as text.", footer = {"", "Examples:",
        "  nightdesk show | less", "  nightdesk show --date 2026-09-15 --json"})
final class Show implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Mixin
    private EditionOptions edition = new EditionOptions();

    @Option(names = "--json", description = "Print the stored document with all its citations as JSON.")
    private boolean json;

    Show(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        return options.work(terminal, (desk, configuration) -> {
            EditionReport report = edition.find(desk, configuration);
            Briefing briefing = desk.document(report.key()).orElseThrow(() -> new CommandFailure(ExitCode.TRY_LATER,
                    "the edition " + report.key() + " is not composed yet: `nightdesk restart` goes on with it"));
            if (json) {
                terminal.out().println(Results.json(briefing));
            } else {
                OutputStream out = terminal.results();
                out.write(new BriefingRenderer().render(briefing, ReportFormat.TEXT));
                out.flush();
            }
            return ExitCode.DONE;
        });
    }
}
