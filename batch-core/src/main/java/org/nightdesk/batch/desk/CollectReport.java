package org.nightdesk.batch.desk;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a collection brought.
 *
 * @param sources  sources that were asked
 * @param taken    new articles
 * @param rejected new items that could not be used, at fetching or at analysis
 * @param problems the sources that could not be read: name to one line
 * @param held     the sources that were not asked now: name to the reason
 */
public record CollectReport(int sources, int taken, int rejected, Map<String, String> problems,
        Map<String, String> held) {

    /** No source was read. */
    public static final CollectReport NOTHING = new CollectReport(0, 0, 0, Map.of(), Map.of());

    public CollectReport {
        problems = new TreeMap<>(problems);
        held = new TreeMap<>(held);
    }

    /** Whether no source at all could be read. */
    public boolean nothingRead() {
        return problems.size() + held.size() == sources && held.size() < Math.max(1, sources);
    }

    CollectReport plus(CollectReport later) {
        return new CollectReport(later.sources, taken + later.taken, rejected + later.rejected, later.problems,
                later.held);
    }
}
