package org.nightdesk.batch.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.deliver.Deliverer;
import org.nightdesk.batch.desk.EditionReport;
import org.nightdesk.batch.store.Delivery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sends the mail that waits. */
@Command(name = "send", description = {"Send the mail that waits, of all editions.",
        "What was sent is never sent again. Mail that was refused for good, or of which nobody can tell whether it"
                + " arrived, is held until --retry names its recipient. Exit code 6: some is not delivered."}, footer = {
                        "", "Examples:", "  nightdesk send",
                        "  nightdesk send --retry ann@readers.example --date 2026-09-15"})
final class Send implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Mixin
    private EditionOptions edition = new EditionOptions();

    @Option(names = "--retry", paramLabel = "ADDRESS", description = "Send the edition once more to this recipient, whose"
            + " mail is held.")
    @Nullable
    private String retry;

    @Option(names = "--json", description = "Print what is not delivered as JSON.")
    private boolean json;

    Send(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        return options.work(terminal, (desk, configuration) -> {
            if (retry != null) {
                EditionReport report = edition.find(desk, configuration);
                if (!desk.retry(report.key(), retry)) {
                    throw new CommandFailure(ExitCode.USAGE,
                            "no mail of " + report.key() + " to " + retry + " is held");
                }
            }
            LogSetup.keepFromConsole(Deliverer.class.getPackageName());
            List<Delivery> before = desk.undelivered();
            List<Delivery> left = desk.send();
            tellNewlyHeld(before, left);
            if (json) {
                terminal.out().println(Results.json(left.stream().map(delivery -> Results.json(delivery)).toList()));
            } else if (left.isEmpty()) {
                terminal.out().println("all mail is delivered");
            } else {
                left.forEach(delivery -> terminal.out().println(Results.line(delivery)));
            }
            return left.isEmpty() ? ExitCode.DONE : ExitCode.UNDELIVERED;
        });
    }

    /** Where nobody sees the result, as under cron, what needs a person from now on is still told, once. */
    private void tellNewlyHeld(List<Delivery> before, List<Delivery> left) {
        left.stream().filter(delivery -> delivery.state().isHeld() && !before.contains(delivery))
                .forEach(delivery -> terminal.tell("nightdesk: " + Results.line(delivery)));
    }
}
