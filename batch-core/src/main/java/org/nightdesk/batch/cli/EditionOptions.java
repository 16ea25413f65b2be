package org.nightdesk.batch.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.desk.EditionReport;
import org.nightdesk.batch.desk.NightDesk;
import picocli.CommandLine.Option;

/** Which edition a command is about: {@code --briefing} and {@code --date}. */
final class EditionOptions {

    @Option(names = {"-b", "--briefing"}, paramLabel = "NAME", description = "The briefing (the only one).")
    @Nullable
    private String briefing;

    @Option(names = {"-d", "--date"}, paramLabel = "DATE", description = "The edition's date, as 2026-09-15.")
    @Nullable
    private LocalDate date;

    @Nullable
    LocalDate date() {
        return date;
    }

    /** The briefing that was named, or the only one. */
    String name(Configuration configuration) {
        return briefing == null
                ? DeskOptions.onlyName(configuration)
                : named(configuration, briefing);
    }

    /** A briefing's name, or that of its roll-ups; throws if it is neither. */
    private static String named(Configuration configuration, String name) {
        configuration.briefing(name);
        return name;
    }

    /** The briefing that was named, or all of them. */
    List<String> names(Configuration configuration) {
        return briefing == null ? DeskOptions.names(configuration) : List.of(name(configuration));
    }

    /** The edition that was named, else the newest one. */
    EditionReport find(NightDesk desk, Configuration configuration) {
        String name = name(configuration);
        return desk.edition(name, date).orElseThrow(() -> new CommandFailure(ExitCode.FAILED, "there is no edition of "
                + name + (date == null ? "" : " of " + date) + " yet: `nightdesk run` makes one"));
    }
}
