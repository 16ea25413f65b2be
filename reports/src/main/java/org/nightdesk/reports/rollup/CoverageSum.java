package org.nightdesk.reports.rollup;

import java.util.ArrayList;
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

/** What came in for the editions of a period, added up. */
final class CoverageSum {

    private CoverageSum() {}

    static Coverage of(List<EditionDay> days, int stories, int printedStories) {
        List<Coverage> all = days.stream().map(day -> day.briefing().coverage()).toList();
        Map<HoldReason, Integer> held = new EnumMap<>(HoldReason.class);
        Map<String, Integer> rejected = new TreeMap<>();
        Map<String, SourceCount> sources = new LinkedHashMap<>();
        for (Coverage coverage : all) {
            coverage.heldBack().forEach(one -> held.merge(one.reason(), one.articles(), Integer::sum));
            coverage.rejected().forEach(one -> rejected.merge(one.reason(), one.articles(), Integer::sum));
            coverage.sources()
                    .forEach(one -> sources.merge(one.name(), one, (before, now) -> new SourceCount(now.name(),
                            before.articles() + now.articles(), now.problem(), now.silentSince())));
        }
        return new Coverage(sum(all, Coverage::articles), sum(all, Coverage::printed), sum(all, Coverage::grouped),
                sum(all, Coverage::duplicates), sum(all, Coverage::waiting),
                held.entrySet().stream().map(one -> new HeldBack(one.getKey(), one.getValue())).toList(),
                rejected.entrySet().stream().map(one -> new Rejected(one.getKey(), one.getValue())).toList(), stories,
                printedStories, new ArrayList<>(sources.values()));
    }

    private static int sum(List<Coverage> all, ToIntFunction<Coverage> count) {
        return all.stream().mapToInt(count).sum();
    }
}
