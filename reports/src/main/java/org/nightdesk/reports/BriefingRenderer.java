package org.nightdesk.reports;

import java.nio.charset.StandardCharsets;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.reports.pdf.PdfPress;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.Briefing;

/** A briefing to the bytes of a file: the same briefing gives the same bytes. Thread-safe. */
public final class BriefingRenderer {

    private final BriefingTemplates templates = new BriefingTemplates();
    private final PdfPress press = new PdfPress();

    /** Renders one format. */
    public byte[] render(Briefing briefing, ReportFormat format) {
        return switch (format) {
            case HTML -> templates.page(briefing).getBytes(StandardCharsets.UTF_8);
            case PDF -> press.print(templates.print(briefing), briefing.masthead().cutOff()).bytes();
            case TEXT -> templates.text(briefing).getBytes(StandardCharsets.UTF_8);
        };
    }
}
