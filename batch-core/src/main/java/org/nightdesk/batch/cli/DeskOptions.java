package org.nightdesk.batch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.nightdesk.batch.config.BriefingSettings;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.ConfigurationException;
import org.nightdesk.batch.config.ConfigurationLoader;
import org.nightdesk.batch.desk.DeskBusyException;
import org.nightdesk.batch.desk.DeskException;
import org.nightdesk.batch.desk.EditionCompleteException;
import org.nightdesk.batch.desk.NightDesk;
import picocli.CommandLine.Option;

/** Which desk a command works on: {@code --config}, and how its store is opened. */
final class DeskOptions {

    @Option(names = {"-c", "--config"}, paramLabel = "FILE", description = "The configuration (./nightdesk.yaml).")
    private Path config = Path.of("nightdesk.yaml");

    /** Work on an open desk. */
    interface Work {

        ExitCode on(NightDesk desk, Configuration configuration)
                throws DeskBusyException, EditionCompleteException, IOException;
    }

    /** The configuration, checked; from now on the log is written beside the store. */
    Configuration load(Terminal terminal) {
        Configuration configuration = new ConfigurationLoader(terminal.environment()).load(config);
        logBeside(configuration);
        return configuration;
    }

    /** Writes the log beside the store. */
    static void logBeside(Configuration configuration) {
        LogSetup.writeTo(Objects.requireNonNull(configuration.store().getParent()).resolve("nightdesk.log"));
    }

    /** Opens the desk, works on it and closes it. */
    ExitCode work(Terminal terminal, Work work) throws IOException {
        return work(terminal, load(terminal), work);
    }

    /** The same for a configuration that is loaded already. */
    static ExitCode work(Terminal terminal, Configuration configuration, Work work) throws IOException {
        try (NightDesk desk = NightDesk.open(configuration, Clock.systemUTC(), new ProgressDisplay(terminal))) {
            try {
                return work.on(desk, configuration);
            } finally {
                StatusFile.keep(desk, configuration);
            }
        } catch (DeskBusyException busy) {
            throw new CommandFailure(ExitCode.RUNNING, String.valueOf(busy.getMessage()));
        } catch (EditionCompleteException complete) {
            throw new CommandFailure(ExitCode.COMPLETE, String.valueOf(complete.getMessage()));
        } catch (DeskException wrong) {
            throw new CommandFailure(ExitCode.FAILED,
                    wrong.getCause() == null ? String.valueOf(wrong.getMessage()) : FailureLog.record(wrong));
        }
    }

    /** The names of all briefings. */
    static List<String> names(Configuration configuration) {
        return configuration.briefings().stream().map((BriefingSettings briefing) -> briefing.profile().name())
                .toList();
    }

    /** The only briefing's name, for commands that need one and were told none. */
    static String onlyName(Configuration configuration) {
        List<String> names = names(configuration);
        if (names.size() > 1) {
            throw new ConfigurationException("which briefing? Say --briefing with one of: " + String.join(", ", names));
        }
        return names.getFirst();
    }
}
