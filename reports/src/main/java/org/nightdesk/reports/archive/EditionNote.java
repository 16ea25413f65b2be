package org.nightdesk.reports.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Coverage.SourceCount;
import org.nightdesk.templates.model.Headline;

/**
 * What the archive's pages say of an edition.
 *
 * @param briefing  the briefing's name
 * @param date      the edition's date
 * @param revision  the newest one
 * @param title     the briefing's name on the page
 * @param language  of its furniture, a BCP 47 tag
 * @param cutOff    where its window ended
 * @param lead      one sentence that sums up the day, or null
 * @param headlines the first ones
 * @param sources   how each source did
 */
record EditionNote(String briefing, LocalDate date, int revision, String title, String language, Instant cutOff,
        @Nullable String lead, List<String> headlines, List<SourceCount> sources) {

    private static final int HEADLINES = 8;

    EditionNote {
        headlines = List.copyOf(headlines);
        sources = List.copyOf(sources);
    }

    static EditionNote of(Briefing briefing) {
        var head = briefing.masthead();
        var lead = head.lead();
        return new EditionNote(briefing.name(), head.date(), head.revision(), head.title(), head.language(),
                head.cutOff(),
                lead == null ? null : lead.text(),
                briefing.todaysHeadlines().stream().limit(HEADLINES).map(Headline::text).toList(),
                new ArrayList<>(briefing.coverage().sources()));
    }

    boolean isOf(Briefing edition) {
        return briefing.equals(edition.name()) && date.equals(edition.masthead().date());
    }

    boolean isOf(EditionFile file) {
        return briefing.equals(file.briefing()) && date.equals(file.date());
    }
}
