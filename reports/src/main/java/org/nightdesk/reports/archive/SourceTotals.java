package org.nightdesk.reports.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nightdesk.templates.model.Coverage.SourceCount;
import org.nightdesk.templates.model.SourcesPage;

/** What each source gave over all editions of a briefing. */
final class SourceTotals {

    private final Map<String, SourcesPage.Row> rows = new TreeMap<>();
    private String title = "";
    private int editions;

    private SourceTotals() {}

    /**
     * The page of all sources.
     *
     * @param notes of all editions, the oldest first
     */
    static SourcesPage of(List<EditionNote> notes) {
        Map<String, SourceTotals> briefings = new TreeMap<>();
        notes.forEach(note -> briefings.computeIfAbsent(note.briefing(), none -> new SourceTotals()).add(note));
        return new SourcesPage(briefings.values().stream().map(
                total -> new SourcesPage.Shelf(total.title, total.editions, new ArrayList<>(total.rows.values())))
                .toList());
    }

    private void add(EditionNote note) {
        title = note.title();
        editions++;
        note.sources().forEach(source -> rows.merge(source.name(), row(source, note.date()), SourceTotals::sum));
    }

    private static SourcesPage.Row row(SourceCount source, LocalDate date) {
        boolean gave = source.articles() > 0;
        @Nullable
        LocalDate last = gave ? date : null;
        return new SourcesPage.Row(source.name(), source.articles(), gave ? 1 : 0, last, source.problem());
    }

    private static SourcesPage.Row sum(SourcesPage.Row before, SourcesPage.Row now) {
        return new SourcesPage.Row(now.name(), before.articles() + now.articles(), before.editions() + now.editions(),
                now.last() == null ? before.last() : now.last(), now.problem());
    }
}
