package org.nightdesk.batch.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.ReportFormat;

/**
 * One briefing: what its readers ordered, when it is made, and who gets it.
 *
 * @param profile    title, sections, length, language, time zone
 * @param schedule   when it is made, in its own zone, or null if only by hand
 * @param recipients mail addresses, one message each
 * @param formats    in which it is published, at least one, in their natural order
 */
public record BriefingSettings(BriefingProfile profile, @Nullable Schedule schedule, List<String> recipients,
        List<ReportFormat> formats) {

    public BriefingSettings {
        recipients = List.copyOf(recipients);
        formats = List.copyOf(formats);
    }
}
