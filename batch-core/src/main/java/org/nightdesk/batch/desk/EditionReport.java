package org.nightdesk.batch.desk;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.reports.model.ReportFormat;

/**
 * An edition and how far it is.
 *
 * @param key    which edition
 * @param state  how far it is
 * @param detail the step at which it stands and why, or empty
 * @param files  its files, absolute, by format
 */
public record EditionReport(EditionKey key, State state, String detail, Map<ReportFormat, Path> files) {

    public EditionReport {
        files = new TreeMap<>(files);
    }

    /** How far an edition is. */
    public enum State {
        /** All its steps are done. */
        COMPLETE,
        /** A step failed; the next start goes on there. */
        FAILED,
        /** It was cut off; the next start goes on there. */
        UNFINISHED
    }
}
