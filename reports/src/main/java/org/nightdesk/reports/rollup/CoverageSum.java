package org.nightdesk.reports.rollup;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.nightdesk.reports.model.EditionDay;
import org.nightdesk.templates.model.Coverage;
import org.nightdesk.templates.model.Coverage.HeldBack;
import org.nightdesk.templates.model.Coverage.Rejected;
import org.nightdesk.templates.model.Coverage.SourceCount;
import org.nightdesk.templates.model.HoldReason;

/**
 * What came in for the editions of a period, added up. An article that waited came in again for the next edition, and counts
 * there: only what the last edition left waiting still waits.
 */
final class CoverageSum {

    private CoverageSum() {}

    static Coverage of(List<EditionDay> days, int stories, int printedStories) {
        List<Coverage> all = days.stream().map(day -> day.briefing().coverage()).toList();
        Map<HoldReason, Integer> held = new EnumMap<>(HoldReason.class);
        Map<String, Integer> rejected = new TreeMap<>();
        for (Coverage coverage : all) {
            coverage.heldBack().forEach(one -> held.merge(one.reason(), one.articles(), Integer::sum));
            coverage.rejected().forEach(one -> rejected.merge(one.reason(), one.articles(), Integer::sum));
        }
        int waiting = all.getLast().waiting();
        int cameInAgain = sum(all, Coverage::waiting) - waiting;
        return new Coverage(sum(all, Coverage::articles) - cameInAgain, sum(all, Coverage::printed),
                sum(all, Coverage::grouped), sum(all, Coverage::duplicates), waiting,
                held.entrySet().stream().map(one -> new HeldBack(one.getKey(), one.getValue())).toList(),
                rejected.entrySet().stream().map(one -> new Rejected(one.getKey(), one.getValue())).toList(), stories,
                printedStories, sources(days));
    }

    private static List<SourceCount> sources(List<EditionDay> days) {
        Map<String, SourceCount> sources = new LinkedHashMap<>();
        for (EditionDay day : days) {
            Map<String, Integer> cameInAgain = day == days.getLast() ? Map.of() : day.waiting();
            for (SourceCount one : day.briefing().coverage().sources()) {
                SourceCount before = sources.get(one.name());
                int articles = one.articles() - cameInAgain.getOrDefault(one.name(), 0);
                sources.put(one.name(), new SourceCount(one.name(),
                        before == null ? articles : before.articles() + articles, one.problem(), one.silentSince()));
            }
        }
        return List.copyOf(sources.values());
    }

    private static int sum(List<Coverage> all, ToIntFunction<Coverage> count) {
        return all.stream().mapToInt(count).sum();
    }
}
