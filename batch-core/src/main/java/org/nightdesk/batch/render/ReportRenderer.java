package org.nightdesk.batch.render;

import org.nightdesk.batch.config.Configuration;
import org.nightdesk.reports.BriefingRenderer;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.Briefing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Renders the stored briefing in one format. */
class ReportRenderer implements ItemProcessor<ReportFormat, RenderedReport> {

    private static final Logger LOG = LoggerFactory.getLogger(ReportRenderer.class);

    private final Briefing briefing;
    private final BriefingRenderer renderer;

    ReportRenderer(Briefing briefing, Configuration configuration) {
        this.briefing = briefing;
        this.renderer = new BriefingRenderer(configuration.briefing(briefing.name()).profile().layout().look(),
                LOG::warn);
    }

    @Override
    public RenderedReport process(ReportFormat format) {
        return new RenderedReport(format, renderer.render(briefing, format));
    }
}
