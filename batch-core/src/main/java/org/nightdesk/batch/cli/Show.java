package org.nightdesk.batch.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.nightdesk.batch.desk.EditionReport;
import org.nightdesk.reports.BriefingRenderer;
import org.nightdesk.reports.model.Look;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.Briefing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints an edition. */
@Command(name = "show", description = "Print an edition (the newest one), as text or in another format.", footer = {"",
        "Examples:",
        "  nightdesk show | less", "  nightdesk show --format epub > today.epub",
        "  nightdesk show --date 2026-09-15 --json"})
final class Show implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Mixin
    private EditionOptions edition = new EditionOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (as it is without this), markdown, html, json, or"
            + " pdf or epub into a file.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--json", description = "The same as --format json: the document with all its citations.")
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
            OutputStream out = terminal.results();
            Look look = configuration.briefing(briefing.name()).profile().layout().look();
            out.write(new BriefingRenderer(look, terminal::tell).render(briefing, json ? ReportFormat.JSON : format));
            out.flush();
            return ExitCode.DONE;
        });
    }
}
