package org.nightdesk.batch.desk;

import java.util.List;
import org.nightdesk.batch.store.EditionKey;

/**
 * The result of holding an edition against its sources.
 *
 * @param key       which edition
 * @param sentences quotations that were compared, letter by letter
 * @param headlines headlines that were compared
 * @param files     files that were compared with what was rendered
 * @param faults    one line each; none if all is as it should be
 */
public record Verification(EditionKey key, int sentences, int headlines, int files, List<String> faults) {

    public Verification {
        faults = List.copyOf(faults);
    }
}
