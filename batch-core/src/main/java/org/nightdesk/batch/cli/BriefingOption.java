package org.nightdesk.batch.cli;

import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.Configuration;
import picocli.CommandLine.Option;

/** Which briefing a command is about: {@code --briefing}. */
final class BriefingOption {

    @Option(names = {"-b", "--briefing"}, paramLabel = "NAME", description = "The briefing (the only one).")
    @Nullable
    private String briefing;

    /** The briefing that was named, or the only one. */
    String name(Configuration configuration) {
        return briefing == null
                ? DeskOptions.onlyName(configuration)
                : configuration.briefing(briefing).profile().name();
    }
}
