package org.nightdesk.batch.collect;

import java.util.Map;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.source.Validators;

/**
 * A source that is due.
 *
 * @param known what its server said last time
 * @param marks how far its files were read
 */
record SourceVisit(SourceSettings source, Validators known, Map<String, String> marks) {

    /** Whether it is waited for rather than worked for: then all such sources are asked at once. */
    boolean isRemote() {
        return source.address() != null || source instanceof SourceSettings.Mailbox;
    }
}
