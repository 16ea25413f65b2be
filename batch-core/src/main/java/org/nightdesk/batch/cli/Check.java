package org.nightdesk.batch.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.BriefingSettings;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.MailSettings;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.deliver.MailTransport;
import org.nightdesk.batch.desk.DeskBusyException;
import org.nightdesk.batch.desk.DeskException;
import org.nightdesk.batch.desk.NightDesk;
import org.nightdesk.batch.source.Portion;
import org.nightdesk.batch.source.Portions;
import org.nightdesk.batch.source.Rejection;
import org.nightdesk.batch.source.SourceException;
import org.nightdesk.batch.source.SourceReader;
import org.nightdesk.batch.source.Validators;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.Headings;
import org.nightdesk.templates.model.Theme;
import org.nightdesk.templates.model.ThemeException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tries everything that the configuration names. */
@Command(name = "check", description = {"Try configuration, themes, store, sources and mail.",
        "Reads each source without storing anything, and logs in to the mail server without sending. A line that begins with"
                + " `note` can be used, but says something worth a look.",
        "Exit code 2: the configuration, a theme, the store or the mail server cannot be used as it is, or no source can be"
                + " read; 3: some source, or something in one, cannot be read; 4: another nightdesk is at work on the store."}, footer = {
                        "",
                        "Example:", "  nightdesk check --config desk/nightdesk.yaml"})
final class Check implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Option(names = "--json", description = "Print the findings as JSON.")
    private boolean json;

    /**
     * What was found out about one thing.
     *
     * @param item   what was tried
     * @param ok     whether it can be used
     * @param note   whether it can be used, but not all of it or not as it may be meant
     * @param detail what it offers, or what is wrong with it
     * @param code   what it means for the whole
     */
    private record Finding(String item, boolean ok, boolean note, String detail, ExitCode code) {

        static Finding good(String item, String detail) {
            return new Finding(item, true, false, detail, ExitCode.DONE);
        }

        static Finding note(String item, String detail, ExitCode code) {
            return new Finding(item, true, true, detail, code);
        }

        static Finding bad(String item, @Nullable String detail, ExitCode code) {
            return new Finding(item, false, false, String.valueOf(detail), code);
        }

        String line() {
            return String.format("%-6s  %s: %s", ok ? note ? "note" : "ok" : "FAILED", item, Terminal.plain(detail));
        }
    }

    Check(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        Configuration configuration = options.load(terminal);
        List<Finding> findings = new ArrayList<>();
        tell(findings, Finding.good("configuration",
                Results.count(configuration.sources().size(), "source") + ", "
                        + Results.count(configuration.briefings().size(), "briefing")));
        configuration.briefings().stream().map(BriefingSettings::profile)
                .filter(profile -> !Headings.languages().contains(profile.language().getLanguage()))
                .forEach(profile -> tell(findings, language(profile)));
        configuration.briefings().stream().map(briefing -> briefing.profile().layout().look().theme()).distinct()
                .filter(theme -> theme.folder() != null).forEach(theme -> tell(findings, theme(theme)));
        tell(findings, store(configuration));
        SourceReader reader = new SourceReader(configuration.limits(), configuration.collect(), Clock.systemUTC());
        for (SourceSettings source : configuration.sources()) {
            tell(findings, source(reader, source));
        }
        MailSettings mail = configuration.mail();
        if (mail != null) {
            tell(findings, mail(mail));
        }
        if (json) {
            terminal.out().println(Results.json(findings));
        }
        boolean noSource = findings.stream().filter(finding -> finding.item().startsWith("source "))
                .noneMatch(Finding::ok);
        return noSource ? ExitCode.USAGE : ExitCode.of(findings.stream().map(Finding::code).toList());
    }

    private void tell(List<Finding> findings, Finding finding) {
        findings.add(finding);
        if (!json) {
            terminal.out().println(finding.line());
        }
    }

    private static Finding language(BriefingProfile profile) {
        return Finding.note("language of " + profile.name(),
                "there are no headings and dates in '" + profile.language().toLanguageTag()
                        + "', they will be English (there are: " + String.join(", ", Headings.languages()) + ")",
                ExitCode.DONE);
    }

    private static Finding theme(Theme theme) {
        String item = "theme " + Results.relative(Objects.requireNonNull(theme.folder()));
        try {
            new BriefingTemplates(theme).tryOut();
            return Finding.good(item, "an invented edition can be made with it");
        } catch (ThemeException faulty) {
            return Finding.bad(item, faulty.getMessage(), ExitCode.USAGE);
        }
    }

    private static Finding store(Configuration configuration) {
        String item = "store";
        try (NightDesk desk = NightDesk.open(configuration, Clock.systemUTC(), Progress.NONE)) {
            return Finding.good(item,
                    Results.relative(configuration.store()) + ", " + Results.count(desk.editions().size(), "edition"));
        } catch (DeskBusyException busy) {
            return Finding.bad(item, busy.getMessage(), ExitCode.RUNNING);
        } catch (DeskException wrong) {
            return Finding.bad(item, wrong.getMessage(), ExitCode.USAGE);
        }
    }

    private static Finding source(SourceReader reader, SourceSettings source) {
        String item = "source " + source.name();
        int read = 0;
        int rejected = 0;
        Rejection first = null;
        try (Portions portions = reader.open(source, Validators.NONE, Map.of())) {
            Portion portion;
            do {
                portion = portions.next();
                read += portion.fetch().articles().size();
                List<Rejection> rejections = portion.fetch().rejections();
                rejected += rejections.size();
                first = first == null && !rejections.isEmpty() ? rejections.getFirst() : first;
            } while (!portion.last());
            String articles = Results.count(read, "article");
            return first == null
                    ? Finding.good(item, articles)
                    : Finding.note(item, articles + ", " + rejected + " rejected, the first: " + first,
                            ExitCode.REJECTED);
        } catch (SourceException wrong) {
            return Finding.bad(item, wrong.getMessage(), ExitCode.REJECTED);
        }
    }

    private static Finding mail(MailSettings settings) {
        try (MailTransport transport = new MailTransport(settings)) {
            Optional<String> problem = transport.ready();
            return problem.isEmpty()
                    ? Finding.good("mail", settings.host() + ":" + settings.port() + " takes mail")
                    : Finding.bad("mail", problem.get(), ExitCode.USAGE);
        }
    }
}
