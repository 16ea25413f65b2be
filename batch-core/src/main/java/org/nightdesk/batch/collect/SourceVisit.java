package org.nightdesk.batch.collect;

import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.source.Validators;

/** A source that is due, with what its server said last time. */
record SourceVisit(SourceSettings source, Validators known) {}
