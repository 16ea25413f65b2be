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
 */
public record CollectReport(int sources, int taken, int rejected, Map<String, String> problems) {

    /** No source was read. */
    public static final CollectReport NOTHING = new CollectReport(0, 0, 0, Map.of());

    public CollectReport {
        problems = new TreeMap<>(problems);
    }

    /** Whether no source at all could be read. */
    public boolean nothingRead() {
        return problems.size() == sources;
    }

    CollectReport plus(CollectReport later) {
        return new CollectReport(later.sources, taken + later.taken, rejected + later.rejected, later.problems);
    }
}
