package org.nightdesk.batch.deliver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.MailSettings;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.ReportRepository;
import org.nightdesk.batch.store.ReportRepository.Report;
import org.nightdesk.reports.BriefingMail;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.Briefing;

/** Editions as they are stored: the composed briefing, and the PDF that stands in the folder. */
final class StoredEditions implements EditionMail.Source {

    private final BriefingRepository briefings;
    private final ReportRepository reports;
    private final Path folder;
    private final MailSettings settings;

    StoredEditions(BriefingRepository briefings, ReportRepository reports, Configuration configuration,
            MailSettings settings) {
        this.briefings = briefings;
        this.reports = reports;
        this.folder = configuration.editions();
        this.settings = settings;
    }

    @Override
    public EditionMail open(EditionKey edition) throws IOException {
        Briefing briefing = briefings.document(edition)
                .orElseThrow(() -> new IOException(edition + " is not composed yet"));
        Path file = reports.reports(edition).stream().filter(report -> report.format() == ReportFormat.PDF)
                .findFirst().map(Report::path).map(folder::resolve)
                .orElseThrow(() -> new IOException(edition + " has no PDF yet"));
        if (!Files.isReadable(file)) {
            throw new IOException(file + " is missing; `nightdesk render` makes it again");
        }
        BriefingMail mail = new BriefingMail(briefing, Files.readAllBytes(file));
        return (session, recipient) -> mail.message(session, settings.from(), recipient);
    }
}
