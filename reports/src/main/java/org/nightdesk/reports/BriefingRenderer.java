package org.nightdesk.reports;

import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.Briefing;

/** A briefing to the bytes of a file: the same briefing gives the same bytes. Thread-safe. */
public final class BriefingRenderer {

    /** Renders one format. */
    public byte[] render(Briefing briefing, ReportFormat format) {
        throw new UnsupportedOperationException();
    }
}
