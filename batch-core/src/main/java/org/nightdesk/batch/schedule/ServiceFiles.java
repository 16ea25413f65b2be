package org.nightdesk.batch.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.batch.config.BriefingSettings;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.Schedule;

/**
 * The files by which a machine's own services start Nightdesk, filled in for one configuration: a systemd service that stays
 * up, or else timers or a crontab for those who prefer to start single runs. The texts stand in the resources under
 * {@code operate}.
 */
public final class ServiceFiles {

    private static final int DAYS_A_WEEK = 7;

    private final Configuration configuration;
    private final Path launcher;
    private final String user;

    /**
     * @param configuration what is run
     * @param launcher      the absolute path of the program
     * @param user          the account that it runs under
     */
    public ServiceFiles(Configuration configuration, Path launcher, String user) {
        this.configuration = configuration;
        this.launcher = launcher;
        this.user = user;
    }

    /** The systemd units by file name: the service that stays up, then the services and timers to be used in its place. */
    public Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("nightdesk.service", unit("nightdesk.service"));
        units.put("nightdesk-collect.service", unit("nightdesk-collect.service"));
        units.put("nightdesk-collect.timer", unit("nightdesk-collect.timer"));
        units.put("nightdesk-run@.service", unit("nightdesk-run@.service"));
        for (BriefingSettings briefing : configuration.briefings()) {
            if (briefing.schedule() != null) {
                String name = briefing.profile().name();
                units.put("nightdesk-run@" + name + ".timer", unit("nightdesk-run@.timer").replace("@NAME@", name)
                        .replace("@WHEN@", calendar(briefing.schedule(), briefing.profile().zone())));
            }
        }
        return units;
    }

    /** The lines of a crontab that do the same; mail that waits, where there is any, is sent and news collected a little off the full hour, when editions are made. */
    public String crontab() {
        StringBuilder lines = new StringBuilder(resource("crontab"));
        lines.append(cronInterval(configuration.collect().interval())).append(' ');
        if (configuration.mail() != null) {
            // In one line, since two at the same minute would find each other at work. Cron mails whatever is printed: of
            // what waits nothing, of what needs a person one line on standard error.
            lines.append(cronCommand("send")).append(" >/dev/null; ");
        }
        lines.append(cronCommand("collect --due")).append('\n');
        for (BriefingSettings briefing : configuration.briefings()) {
            if (briefing.schedule() != null) {
                lines.append("# ").append(briefing.profile().name()).append(": in ").append(briefing.profile().zone())
                        .append('\n').append(cronTime(briefing.schedule())).append(' ')
                        .append(cronCommand("run --briefing " + briefing.profile().name())).append('\n');
            }
        }
        return lines.toString();
    }

    private String unit(String name) {
        return resource(name).replace("@SEND@", configuration.mail() == null ? "" : resource("send.conf"))
                .replace("@HARDENING@", resource("hardening.conf").strip())
                .replace("@USER@", user).replace("@FOLDER@", literal(configuration.folder()))
                .replace("@LAUNCHER@", quoted(launcher)).replace("@CONFIG@", quoted(configuration.file()))
                .replace("@WRITABLE@", writable().stream().map(ServiceFiles::quoted).collect(Collectors.joining(" ")))
                .replace("@INTERVAL@", configuration.collect().interval().toSeconds() + "s");
    }

    /** The folders that are written to, those inside of others left out. */
    private List<Path> writable() {
        List<Path> folders = new ArrayList<>();
        Stream.of(configuration.folder(), Objects.requireNonNull(configuration.store().getParent()),
                configuration.editions()).filter(folder -> folders.stream().noneMatch(folder::startsWith))
                .forEach(folders::add);
        return folders;
    }

    private static String calendar(Schedule schedule, ZoneId zone) {
        String days = schedule.days().size() == DAYS_A_WEEK
                ? ""
                : schedule.days().stream().sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                        .collect(Collectors.joining(",")) + " ";
        return days + "*-*-* " + schedule.time() + ":00 " + (zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId());
    }

    private static String cronTime(Schedule schedule) {
        String days = schedule.days().size() == DAYS_A_WEEK
                ? "*"
                : schedule.days().stream().map(DayOfWeek::getValue).sorted().map(String::valueOf)
                        .collect(Collectors.joining(","));
        return schedule.time().getMinute() + " " + schedule.time().getHour() + " * * " + days;
    }

    private static String cronInterval(Duration interval) {
        return interval.compareTo(Duration.ofHours(1)) < 0
                ? "4-59/" + Math.max(1, interval.toMinutes()) + " * * * *"
                : "4 */" + Math.min(23, interval.toHours()) + " * * *";
    }

    private String cronCommand(String command) {
        return shell(launcher) + " " + command + " --config " + shell(configuration.file());
    }

    /** A path for a shell, in a crontab, where a bare per cent sign would end the line. */
    private static String shell(Path path) {
        return "'" + path.toString().replace("'", "'\\''").replace("%", "\\%") + "'";
    }

    private static String quoted(Path path) {
        return '"' + literal(path).replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "$$") + '"';
    }

    private static String literal(Path path) {
        return path.toString().replace("%", "%%");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ServiceFiles.class.getResourceAsStream("/operate/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
