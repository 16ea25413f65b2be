package org.nightdesk.batch.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nightdesk.batch.store.Delivery;
import org.nightdesk.batch.store.DeliveryState;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.reports.model.ReportFormat;

/**
 * An edition and how far it is.
 *
 * @param key    which edition
 * @param state  how far it is
 * @param detail the step at which it stands and why, or empty
 * @param files  its files, absolute, by format
 * @param mail   its deliveries, by recipient
 */
public record EditionReport(EditionKey key, State state, String detail, Map<ReportFormat, Path> files,
        List<Delivery> mail) {

    public EditionReport {
        files = new TreeMap<>(files);
        mail = List.copyOf(mail);
    }

    /** Whether every recipient has got it. */
    public boolean delivered() {
        return mail.stream().allMatch(delivery -> delivery.state() == DeliveryState.SENT);
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
