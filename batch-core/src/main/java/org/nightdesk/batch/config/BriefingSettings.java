package org.nightdesk.batch.config;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.Period;
import org.nightdesk.reports.model.ReportFormat;

/**
 * One briefing: what its readers ordered, when it is made, and who gets it.
 *
 * @param profile    title, sections, length, language, time zone
 * @param schedule   when it is made, in its own zone, or null if only by hand
 * @param recipients mail addresses, one message each
 * @param formats    in which it is published, at least one, in their natural order
 * @param rollUps    what is made with the last edition of a week or month
 */
public record BriefingSettings(BriefingProfile profile, @Nullable Schedule schedule, List<String> recipients,
        List<ReportFormat> formats, List<Period.Length> rollUps) {

    public BriefingSettings {
        recipients = List.copyOf(recipients);
        formats = List.copyOf(formats);
        rollUps = List.copyOf(rollUps);
    }

    /** The date of the next edition: by the schedule, or the next day without one. */
    public LocalDate nextAfter(LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (schedule != null && !schedule.includes(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
