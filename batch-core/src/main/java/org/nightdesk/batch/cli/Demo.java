package org.nightdesk.batch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.ConfigurationLoader;
import org.nightdesk.batch.desk.EditionCompleteException;
import org.nightdesk.batch.desk.EditionReport;
import org.nightdesk.batch.desk.NightDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lays out a folder with sample news and makes its two editions. */
@Command(name = "demo", description = {"Lay out ./nightdesk-demo with sample news and make its two editions.",
        "The news are of Halmara, a country that does not exist; some files are broken on purpose."}, footer = {"",
                "Example:", "  nightdesk demo && cd nightdesk-demo && nightdesk status"})
final class Demo implements Callable<ExitCode> {

    private static final String BRIEFING = "morning";
    private static final List<LocalDate> NIGHTS = List.of(LocalDate.of(2026, 9, 15), LocalDate.of(2026, 9, 16));

    private final Terminal terminal;

    @Option(names = "--folder", paramLabel = "FOLDER", description = "Lay it out here instead.")
    private Path folder = Path.of("nightdesk-demo");

    Demo(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        Path file = folder.resolve("nightdesk.yaml");
        if (Files.isRegularFile(file)) {
            terminal.tell(folder + " is there already: only what is missing is made (delete it to begin anew)");
        } else if (Files.exists(folder)) {
            throw new CommandFailure(ExitCode.USAGE,
                    folder + " is there already and holds no demo: name another --folder");
        } else {
            new DemoFolder(folder).layOut();
        }
        Configuration configuration = new ConfigurationLoader(terminal.environment()).load(file);
        DeskOptions.logBeside(configuration);
        return DeskOptions.work(terminal, configuration, (desk, same) -> {
            List<EditionReport> editions = new ArrayList<>();
            for (LocalDate night : NIGHTS) {
                editions.add(edition(desk, night));
            }
            print(editions);
            // The sample has defects on purpose: what was rejected is no news here.
            return ExitCode.DONE;
        });
    }

    private EditionReport edition(NightDesk desk, LocalDate night) throws EditionCompleteException {
        Optional<EditionReport> made = desk.edition(BRIEFING, night);
        if (made.isPresent() && made.get().state() == EditionReport.State.COMPLETE) {
            return made.get();
        }
        terminal.tell("night to " + night + ":");
        desk.collect();
        return desk.produce(BRIEFING, night, false);
    }

    private void print(List<EditionReport> editions) {
        editions.forEach(edition -> Results.lines(edition).forEach(terminal.out()::println));
        terminal.out().println();
        terminal.out().println("Open one of the pages, or go on from there: cd " + folder + "; then, for example,");
        String launcher = launcher();
        for (String command : List.of("status", "show", "verify")) {
            terminal.out().println("  " + launcher + " " + command);
        }
    }

    /** How the launcher is called from within the folder. */
    private String launcher() {
        Path launcher = Path.of(System.getProperty("nightdesk.launcher", "nightdesk"));
        Path here = Path.of("").toAbsolutePath();
        String call = here.equals(launcher.getParent())
                ? folder.toAbsolutePath().relativize(launcher).toString()
                : launcher.toString();
        return call.contains(" ") ? "'" + call + "'" : call;
    }
}
