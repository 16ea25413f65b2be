package org.nightdesk.batch.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nightdesk.batch.desk.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves that each printed sentence stands word for word in its source. */
@Command(name = "verify", description = {"Hold an edition against its sources.",
        "Each printed sentence and headline must stand word for word in the article that it names, and each file must be"
                + " as it was rendered."}, footer = {"", "Examples:", "  nightdesk verify",
                        "  nightdesk verify --date 2026-09-15 --json"})
final class Verify implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Mixin
    private EditionOptions edition = new EditionOptions();

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    Verify(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        return options.work(terminal, (desk, configuration) -> {
            Verification verification = desk.verify(edition.find(desk, configuration).key());
            if (json) {
                terminal.out().println(Results.json(json(verification)));
            } else {
                lines(verification).forEach(terminal.out()::println);
            }
            return verification.faults().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        });
    }

    private static List<String> lines(Verification verification) {
        List<String> lines = new ArrayList<>();
        String compared = Results.count(verification.sentences(), "sentence") + " and "
                + Results.count(verification.headlines(), "headline") + " held against their sources, "
                + Results.count(verification.files(), "file") + " against what was rendered";
        lines.add(verification.key() + ": " + compared + ": "
                + (verification.faults().isEmpty()
                        ? "all as they should be"
                        : Results.count(verification.faults().size(), "fault")));
        verification.faults().forEach(fault -> lines.add("  " + Terminal.plain(fault)));
        return lines;
    }

    private static Map<String, Object> json(Verification verification) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("briefing", verification.key().briefing());
        object.put("date", verification.key().date().toString());
        object.put("revision", verification.key().revision());
        object.put("sentences", verification.sentences());
        object.put("headlines", verification.headlines());
        object.put("files", verification.files());
        object.put("faults", verification.faults());
        return object;
    }
}
