package org.nightdesk.batch.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import org.nightdesk.batch.config.BriefingSettings;
import org.nightdesk.batch.config.CollectSettings;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.Limits;
import org.nightdesk.batch.config.MailSettings;
import org.nightdesk.batch.config.Schedule;
import org.nightdesk.reports.model.BriefingProfile;

/** Configurations for the tests of the schedule. */
final class Shifts {

    private Shifts() {}

    /** A briefing of that name and schedule in that zone; a null schedule means by hand only. */
    static BriefingSettings briefing(String name, String schedule, String zone) {
        BriefingProfile profile = new BriefingProfile(name, name, Locale.ENGLISH, ZoneId.of(zone), 800, List.of());
        return new BriefingSettings(profile, schedule == null ? null : Schedule.parse(schedule), List.of(), List.of(),
                List.of());
    }

    /** A configuration with mail that collects at that interval. */
    static Configuration configuration(Duration interval, BriefingSettings... briefings) {
        return withMail(new MailSettings("localhost", 25, MailSettings.Security.NONE, null, null, "desk@night.example"),
                interval, briefings);
    }

    static Configuration withMail(MailSettings mail, Duration interval, BriefingSettings... briefings) {
        Path folder = Path.of("night");
        return new Configuration(folder.resolve("nightdesk.yaml"), folder.resolve("store"), folder.resolve("editions"),
                null, List.of(), Map.of(), Arrays.asList(briefings), mail, new CollectSettings(interval, null),
                new Limits(Duration.ofDays(7), 1 << 20, Duration.ofSeconds(30), Duration.ofSeconds(30)));
    }
}
