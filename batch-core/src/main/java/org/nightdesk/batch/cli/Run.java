package org.nightdesk.batch.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.desk.CollectReport;
import org.nightdesk.batch.desk.DeskException;
import org.nightdesk.batch.desk.EditionCompleteException;
import org.nightdesk.batch.desk.EditionReport;
import org.nightdesk.batch.desk.NightDesk;
import org.nightdesk.batch.store.DeliveryState;
import org.nightdesk.batch.store.EditionKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Collects news and makes the editions of a date. */
@Command(name = "run", description = {
        "Collect news and make the edition of each briefing; of several, those whose time has come.",
        "A run that was cut off goes on where it stopped; a complete edition is refused with exit code 5."}, footer = {
                "", "Examples:", "  nightdesk run", "  nightdesk run --date 2026-09-15 --briefing morning --revise"})
final class Run implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Mixin
    private EditionOptions edition = new EditionOptions();

    @Option(names = "--revise", description = "Make the next revision of an edition that is complete; the old one is kept."
            + " It is mailed to each recipient whose last version of the edition told other news.")
    private boolean revise;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    Run(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        return options.work(terminal, (desk, configuration) -> {
            List<String> briefings = edition.names(configuration);
            Night night = new Night(desk, terminal);
            for (String briefing : briefings) {
                if (briefings.size() > 1 && desk.isToCome(briefing, edition.date())) {
                    terminal.tell(
                            "nightdesk: " + briefing + ": its time is still to come: not made yet (to make it now:"
                                    + " --briefing " + briefing + ")");
                } else {
                    night.produce(briefing, edition.date(), revise);
                }
            }
            night.countMail();
            night.print(json);
            return ExitCode.of(night.codes);
        });
    }

    /** What one run made, one briefing after the other: one that fails costs no other anything. */
    static final class Night {

        private final NightDesk desk;
        private final Terminal terminal;
        private final CollectReport collected;
        private final List<EditionReport> editions = new ArrayList<>();
        private final List<ExitCode> codes = new ArrayList<>();

        /** Begins the night with the mail of earlier ones that waits, and with collecting. */
        Night(NightDesk desk, Terminal terminal) {
            this.desk = desk;
            this.terminal = terminal;
            send();
            this.collected = collect();
        }

        /** That earlier mail cannot be sent is no reason not to collect. */
        private void send() {
            try {
                desk.send();
            } catch (DeskException failed) {
                terminal.tell("nightdesk: " + FailureLog.record(failed));
                codes.add(ExitCode.FAILED);
            }
        }

        /** That collecting fails is no reason to make no edition: it is made of what is there. */
        private CollectReport collect() {
            try {
                CollectReport report = desk.collect();
                codes.add(Collect.code(report));
                return report;
            } catch (DeskException failed) {
                terminal.tell("nightdesk: " + FailureLog.record(failed));
                codes.add(ExitCode.FAILED);
                return CollectReport.NOTHING;
            }
        }

        /** Makes one edition. */
        void produce(String briefing, @Nullable LocalDate date, boolean revise) {
            if (collected.nothingRead() && !desk.hasNews(briefing, date)) {
                terminal.tell(
                        "nightdesk: " + briefing + ": no source could be read and no article waits: no edition made");
                codes.add(ExitCode.FAILED);
                return;
            }
            try {
                editions.add(desk.produce(briefing, date, revise));
            } catch (EditionCompleteException complete) {
                terminal.tell("nightdesk: " + complete.getMessage());
                codes.add(ExitCode.COMPLETE);
            } catch (DeskException failed) {
                terminal.tell("nightdesk: " + briefing + ": " + FailureLog.record(failed));
                codes.add(ExitCode.FAILED);
            }
        }

        List<EditionReport> editions() {
            return editions;
        }

        /** Takes note of mail that was not delivered: what waits of any edition, what is held of these. */
        void countMail() {
            Set<EditionKey> made = editions.stream().map(EditionReport::key).collect(Collectors.toSet());
            if (desk.undelivered().stream().anyMatch(
                    mail -> mail.state() == DeliveryState.DEFERRED || made.contains(mail.edition()))) {
                codes.add(ExitCode.UNDELIVERED);
            }
        }

        void print(boolean json) {
            if (json) {
                Map<String, Object> result = new LinkedHashMap<>();
                result.put("collected", Results.json(collected));
                result.put("editions", editions.stream().map(edition -> Results.json(edition)).toList());
                terminal.out().println(Results.json(result));
                return;
            }
            terminal.out().println("collected: " + Results.line(collected));
            editions.forEach(edition -> Results.lines(edition).forEach(terminal.out()::println));
        }
    }
}
