package org.nightdesk.batch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.schedule.NightShift;
import org.nightdesk.batch.schedule.ServiceFiles;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Stays up and does what is due. */
@Command(name = "schedule", description = {"Stay up: collect at the interval, make each briefing at its local time.",
        "Editions missed while it was down are made up for once. Ends well on SIGTERM and Ctrl-C. Or write the files by"
                + " which this machine's services start it."}, footer = {"", "Examples:", "  nightdesk schedule",
                        "  nightdesk schedule --systemd units",
                        "  (crontab -l; nightdesk schedule --crontab) | crontab -"})
final class Schedule implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @ArgGroup
    @Nullable
    private ServiceFormat files;

    /** What is written in place of staying up. */
    static final class ServiceFormat {

        @Option(names = "--systemd", paramLabel = "FOLDER", description = "Write systemd units: a service that stays up, and timers to be used in its place.")
        @Nullable
        private Path systemd;

        @Option(names = "--crontab", description = "Print the lines that do the same, to be added to a"
                + " crontab; lines of an earlier time are to be taken out first, or all would run twice.")
        @SuppressWarnings("UnusedVariable") // picocli sets it; where it is set, the folder is not
        private boolean crontab;
    }

    Schedule(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        Configuration configuration = options.load(terminal);
        if (files != null) {
            return write(files, configuration);
        }
        LogSetup.tellNews();
        Clock clock = Clock.systemUTC();
        new NightShift(configuration, new DeskJobs(configuration, clock), clock).run();
        return ExitCode.DONE;
    }

    /** Exactly one of the two was asked for. */
    private ExitCode write(ServiceFormat wanted, Configuration configuration) throws IOException {
        Path launcher = Path.of(System.getProperty("nightdesk.launcher", "nightdesk")).toAbsolutePath();
        ServiceFiles services = new ServiceFiles(configuration, launcher, System.getProperty("user.name"));
        if (wanted.systemd == null) {
            terminal.out().print(services.crontab());
            return ExitCode.DONE;
        }
        Path folder = Files.createDirectories(wanted.systemd);
        for (Map.Entry<String, String> unit : services.units().entrySet()) {
            terminal.out().println(Files.writeString(folder.resolve(unit.getKey()), unit.getValue()));
        }
        return ExitCode.DONE;
    }
}
