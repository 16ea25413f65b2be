package org.nightdesk.batch.render;

import java.io.IOException;
import java.util.List;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.ReportRepository;
import org.nightdesk.batch.storyline.Storylines;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.Briefing;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.stereotype.Component;

/** Renders an edition anew from its stored briefing, outside of its job: after a change of its look, or of a lost file. */
@Component
public class Rerendering {

    private final Configuration configuration;
    private final BriefingRepository briefings;
    private final ReportRepository reports;
    private final Storylines storylines;
    private final Progress progress;

    Rerendering(Configuration configuration, BriefingRepository briefings, ReportRepository reports,
            Storylines storylines, Progress progress) {
        this.configuration = configuration;
        this.briefings = briefings;
        this.reports = reports;
        this.storylines = storylines;
        this.progress = progress;
    }

    /** Puts the ordered formats in their places and takes note of them; the edition must be composed. */
    public void render(EditionKey key) throws IOException {
        Briefing briefing = briefings.document(key).orElseThrow();
        ReportRenderer renderer = new ReportRenderer(briefing, configuration);
        ReportWriter writer = new ReportWriter(key, briefing, configuration.editions(), reports, progress);
        List<ReportFormat> formats = configuration.briefing(key.briefing()).formats();
        progress.begin(RenderReportsStepConfiguration.STEP, formats.size());
        for (ReportFormat format : formats) {
            writer.write(Chunk.of(renderer.process(format)));
        }
        progress.end(RenderReportsStepConfiguration.STEP);
        ArchiveFront.write(key, configuration, briefings, storylines);
    }
}
