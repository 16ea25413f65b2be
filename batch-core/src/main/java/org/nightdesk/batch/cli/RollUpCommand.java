package org.nightdesk.batch.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.desk.EditionReport;
import org.nightdesk.batch.desk.Verification;
import org.nightdesk.reports.model.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the roll-up of a week or a month. */
@Command(name = "rollup", description = {
        "Look back at a week or a month: which storylines ran, began, went quiet, day by day.",
        "Made from the stored editions, in the briefing's formats, and held against the sources like an edition. Its name is"
                + " the briefing's with -week or -month behind it, for `show`, `verify` and `render`."}, footer = {"",
                        "Examples:", "  nightdesk rollup week", "  nightdesk rollup month --date 2026-09-15",
                        "  nightdesk show --briefing morning-week"})
final class RollUpCommand implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Parameters(arity = "0..1", paramLabel = "week|month", description = "How long a time (week).")
    private Period.Length length = Period.Length.WEEK;

    @Mixin
    private BriefingOption briefing = new BriefingOption();

    @Option(names = {"-d", "--date"}, paramLabel = "DATE", description = "A day within it (today).")
    @Nullable
    private LocalDate date;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    RollUpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        return options.work(terminal, (desk, configuration) -> {
            String name = briefing.name(configuration);
            EditionReport made = desk.rollUp(name, length, date).orElseThrow(() -> new CommandFailure(ExitCode.FAILED,
                    "there is no edition of " + name + " in that " + length.word() + " yet"));
            Verification proof = desk.verify(made.key());
            if (json) {
                terminal.out().println(Results.json(Results.json(made)));
            } else {
                Results.lines(made).forEach(terminal.out()::println);
            }
            List<String> faults = new ArrayList<>(proof.faults());
            faults.forEach(terminal::tell);
            return faults.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        });
    }
}
