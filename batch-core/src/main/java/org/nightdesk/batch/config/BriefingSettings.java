package org.nightdesk.batch.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.BriefingProfile;

/**
 * One briefing: what its readers ordered, when it is made, and who gets it.
 *
 * @param profile    title, sections, length, language, time zone
 * @param schedule   when it is made, in its own zone, or null if only by hand
 * @param recipients mail addresses, one message each
 */
public record BriefingSettings(BriefingProfile profile, @Nullable Schedule schedule, List<String> recipients) {

    public BriefingSettings {
        recipients = List.copyOf(recipients);
    }
}
