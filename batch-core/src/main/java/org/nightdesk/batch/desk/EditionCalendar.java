package org.nightdesk.batch.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.BriefingSettings;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.ConfigurationException;

/**
 * Which edition is meant, and when it closes.
 *
 * @param date   the edition's date
 * @param cutOff articles published later wait for the next edition
 */
record EditionCalendar(LocalDate date, Instant cutOff) {

    /**
     * The edition of a date, or today's where there is none.
     *
     * @throws ConfigurationException if there is no such briefing, if it is a roll-up, or if the date lies in the future
     */
    static EditionCalendar of(Configuration configuration, String briefing, @Nullable LocalDate date, Instant now) {
        if (configuration.isRollUp(briefing)) {
            throw new ConfigurationException("'" + briefing + "' is a roll-up: `nightdesk rollup` makes it");
        }
        BriefingSettings settings = configuration.briefing(briefing);
        return date == null ? today(settings, now) : of(settings, date, now);
    }

    /** Today's edition, in the briefing's zone. */
    static EditionCalendar today(BriefingSettings briefing, Instant now) {
        return of(briefing, LocalDate.ofInstant(now, briefing.profile().zone()), now);
    }

    /**
     * The edition of a date. It closes at the scheduled time; without a schedule at the end of that day, or for today's at
     * the start of the run.
     *
     * @throws ConfigurationException if the date lies in the future
     */
    static EditionCalendar of(BriefingSettings briefing, LocalDate date, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, briefing.profile().zone());
        if (date.isAfter(today)) {
            throw new ConfigurationException("there is no edition of " + date + " yet: today is " + today + " in "
                    + briefing.profile().zone());
        }
        if (briefing.schedule() != null) {
            return new EditionCalendar(date, briefing.schedule().due(date, briefing.profile().zone()).toInstant());
        }
        return new EditionCalendar(date,
                date.isBefore(today) ? date.plusDays(1).atStartOfDay(briefing.profile().zone()).toInstant() : now);
    }

    /** Whether it closes later: what comes in until then would not be in it. */
    boolean isToCome(Instant now) {
        return cutOff.isAfter(now);
    }
}
