package org.nightdesk.batch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.desk.NightDesk;
import org.nightdesk.reports.BriefingRenderer;
import org.nightdesk.reports.model.Look;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.Briefing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what an edition would be. */
@Command(name = "preview", description = {"Render what the edition would be from the articles collected so far.",
        "Stores nothing and delivers nothing; prints the path of the page."}, footer = {"", "Examples:",
                "  nightdesk preview --open", "  nightdesk preview --format pdf --date 2026-09-16"})
final class Preview implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Mixin
    private EditionOptions edition = new EditionOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "html (as it is without this), pdf, text, markdown, json or epub.")
    private ReportFormat format = ReportFormat.HTML;

    @Option(names = "--open", description = "Open it in the program that this machine has for it.")
    private boolean open;

    Preview(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        return options.work(terminal, this::preview);
    }

    private ExitCode preview(NightDesk desk, Configuration configuration) throws IOException {
        String name = edition.name(configuration);
        Briefing briefing = desk.preview(name, edition.date());
        Look look = configuration.briefing(name).profile().layout().look();
        Path folder = Objects.requireNonNull(configuration.store().getParent()).resolve("preview");
        Path file = Files.createDirectories(folder).resolve(name + "." + format.extension());
        Files.write(file, new BriefingRenderer(look, terminal::tell).preview(briefing, format));
        terminal.out().println(Results.relative(file));
        if (open) {
            open(file);
        }
        return ExitCode.DONE;
    }

    private void open(Path file) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        try {
            new ProcessBuilder(system.startsWith("mac") ? "open" : "xdg-open", file.toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            terminal.tell("nightdesk: nothing on this machine opens it by itself");
        }
    }
}
