package org.nightdesk.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.batch.schedule.Shifts.briefing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.config.CollectSettings;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.Limits;
import org.nightdesk.batch.config.MailSettings;

class ServiceFilesTests {

    private static final MailSettings MAIL = new MailSettings("localhost", 25, MailSettings.Security.NONE, null, null,
            "desk@night.example");

    private final ServiceFiles files = files(MAIL);

    @Test
    void theServiceStaysUpInTheFolderOfItsConfiguration() {
        assertThat(files.units().get("nightdesk.service").lines()).contains("User=ada",
                "WorkingDirectory=/home/ada/my news 100%%",
                "ExecStart=\"/opt/night desk/nightdesk\" schedule --config \"/home/ada/my news 100%%/nightdesk.yaml\"",
                "ReadWritePaths=\"/home/ada/my news 100%%\" \"/srv/editions\"", "NoNewPrivileges=yes");
    }

    @Test
    void eachScheduledBriefingHasATimerInItsZone() {
        assertThat(files.units()).containsOnlyKeys("nightdesk.service", "nightdesk-collect.service",
                "nightdesk-collect.timer", "nightdesk-run@.service", "nightdesk-run@morning.timer",
                "nightdesk-run@weekend.timer");
        assertThat(files.units().get("nightdesk-run@morning.timer"))
                .contains("OnCalendar=*-*-* 06:30:00 Europe/Berlin\n", "Persistent=true");
        assertThat(files.units().get("nightdesk-run@weekend.timer"))
                .contains("OnCalendar=Sat,Sun *-*-* 07:05:00 UTC\n");
        assertThat(files.units().get("nightdesk-collect.timer")).contains("OnUnitActiveSec=1800s\n");
    }

    @Test
    void mailThatWaitsIsTriedAgainWithEachCollectionAndNoEditionIsRunAgainForIt() {
        assertThat(files.units().get("nightdesk-collect.service").lines().filter(line -> line.startsWith("ExecStart")))
                .containsExactly(
                        "ExecStart=-\"/opt/night desk/nightdesk\" send --config"
                                + " \"/home/ada/my news 100%%/nightdesk.yaml\"",
                        "ExecStart=\"/opt/night desk/nightdesk\" collect --due --config"
                                + " \"/home/ada/my news 100%%/nightdesk.yaml\"");
        assertThat(files.units().get("nightdesk-run@.service").lines()).contains("RestartPreventExitStatus=2 6");
    }

    @Test
    void nothingIsSentWhereNoMailIsConfigured() {
        assertThat(files(null).units().get("nightdesk-collect.service")).doesNotContain("nightdesk\" send ")
                .contains(" collect --due ");
        assertThat(files(null).crontab()).doesNotContain("nightdesk' send ")
                .contains("4-59/30 * * * * '/opt/night desk/nightdesk' collect --due ");
    }

    @Test
    void nothingIsLeftToFillIn() {
        assertThat(files.units().values()).allSatisfy(text -> assertThat(text).doesNotContainPattern("@[A-Z]+@"));
    }

    @Test
    void theCrontabDoesTheSame() {
        String command = "'/opt/night desk/nightdesk' %s --config '/home/ada/my news 100\\%%/nightdesk.yaml'";
        assertThat(files.crontab().lines().filter(line -> !line.startsWith("#"))).containsExactly(
                "4-59/30 * * * * " + String.format(command, "send") + " >/dev/null; "
                        + String.format(command, "collect --due"),
                "30 6 * * * " + String.format(command, "run --briefing morning"),
                "5 7 * * 6,7 " + String.format(command, "run --briefing weekend"));
    }

    private static ServiceFiles files(@Nullable MailSettings mail) {
        return new ServiceFiles(configuration(Path.of("/home/ada/my news 100%"), mail),
                Path.of("/opt/night desk/nightdesk"), "ada");
    }

    private static Configuration configuration(Path folder, @Nullable MailSettings mail) {
        return new Configuration(folder.resolve("nightdesk.yaml"), folder.resolve("data/store"),
                Path.of("/srv/editions"), null, List.of(), Map.of(),
                List.of(briefing("morning", "06:30", "Europe/Berlin"), briefing("weekend", "07:05 sat,sun", "Z"),
                        briefing("by-hand", null, "UTC")),
                mail, new CollectSettings(Duration.ofMinutes(30), null),
                new Limits(Duration.ofDays(7), 1 << 20, Duration.ofSeconds(30), Duration.ofSeconds(30)));
    }
}
