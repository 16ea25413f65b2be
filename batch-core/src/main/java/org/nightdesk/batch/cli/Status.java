package org.nightdesk.batch.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.desk.EditionReport;
import org.nightdesk.batch.desk.NightDesk;
import org.nightdesk.batch.store.Delivery;
import org.nightdesk.batch.store.SourceRepository.SourceState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how editions and sources stand. */
@Command(name = "status", description = "Tell how editions and sources stand.", footer = {"", "Example:",
        "  nightdesk status --json"})
final class Status implements Callable<ExitCode> {

    static final int EDITIONS = 10;

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Option(names = "--json", description = "Print all of it as JSON.")
    private boolean json;

    Status(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        return options.work(terminal, (desk, configuration) -> {
            if (json) {
                terminal.out().println(Results.json(json(desk, Integer.MAX_VALUE)));
            } else {
                lines(desk, configuration).forEach(terminal.out()::println);
            }
            return ExitCode.DONE;
        });
    }

    private static List<String> lines(NightDesk desk, Configuration configuration) {
        List<String> lines = new ArrayList<>();
        List<EditionReport> editions = desk.editions();
        lines.add("Editions in " + Results.relative(configuration.editions()) + ": " + editions.size()
                + (editions.size() > EDITIONS ? ", the newest " + EDITIONS + ":" : ""));
        editions.stream().limit(EDITIONS).forEach(edition -> lines.add("  " + Results.lines(edition).getFirst()));
        List<SourceState> sources = desk.sources();
        List<Delivery> undelivered = desk.undelivered();
        if (!undelivered.isEmpty()) {
            lines.add("Mail not delivered: " + undelivered.size());
            undelivered.forEach(delivery -> lines.add("  " + Results.line(delivery)));
        }
        lines.add("Sources read so far: " + sources.size());
        for (SourceState source : sources) {
            String problem = source.problem();
            lines.add("  " + source.name() + ": " + Results.count(source.articles(), "article")
                    + (problem == null
                            ? ""
                            : ", failed " + Results.count(source.failures(), "time")
                                    + " in a row: " + Terminal.plain(problem)));
        }
        return lines;
    }

    static Map<String, Object> json(NightDesk desk, int editions) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("editions", desk.editions(editions).stream().map(edition -> Results.json(edition)).toList());
        status.put("undelivered", desk.undelivered().stream().map(mail -> Results.json(mail)).toList());
        status.put("sources", desk.sources());
        return status;
    }
}
