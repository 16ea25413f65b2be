package org.nightdesk.batch.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.ReportRepository;
import org.nightdesk.batch.store.ReportRepository.Report;
import org.nightdesk.batch.store.Sha256;
import org.nightdesk.reports.EditionArchive;
import org.nightdesk.templates.model.Briefing;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Puts the files in their places and takes note of them. A kill between the two leaves a whole file without a note; the
 * next start renders the same bytes over it.
 */
class ReportWriter implements ItemWriter<RenderedReport> {

    private final EditionKey key;
    private final Briefing briefing;
    private final Path folder;
    private final EditionArchive archive;
    private final ReportRepository reports;
    private final Progress progress;

    ReportWriter(EditionKey key, Briefing briefing, Path folder, ReportRepository reports, Progress progress) {
        this.key = key;
        this.briefing = briefing;
        this.folder = folder;
        this.archive = new EditionArchive(folder);
        this.reports = reports;
        this.progress = progress;
    }

    @Override
    public void write(Chunk<? extends RenderedReport> chunk) throws IOException {
        for (RenderedReport report : chunk) {
            Path file = archive.publish(briefing, report.format(), report.content());
            reports.store(key, new Report(report.format(), folder.relativize(file), report.content().length,
                    Sha256.of(report.content())));
        }
        progress.advance(RenderReportsStepConfiguration.STEP, chunk.size());
    }

    /** Whether a noted file stands in its place as it was written. */
    static boolean stands(Path folder, Report report) {
        try {
            return Sha256.of(Files.readAllBytes(folder.resolve(report.path()))).equals(report.sha256());
        } catch (IOException notThere) {
            return false;
        }
    }
}
