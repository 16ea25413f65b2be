package org.nightdesk.batch.deliver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.nightdesk.batch.config.BriefingSettings;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.MailSettings;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.ReportRepository;
import org.nightdesk.batch.store.ReportRepository.Report;
import org.nightdesk.reports.BriefingMail;
import org.nightdesk.reports.BriefingRenderer;
import org.nightdesk.reports.model.Look;
import org.nightdesk.reports.model.MailProfile;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.Briefing;

/** Editions as they are stored: the composed briefing, and the PDF that stands in the folder. */
final class StoredEditions implements EditionMail.Source {

    private final BriefingRepository briefings;
    private final ReportRepository reports;
    private final Configuration configuration;
    private final MailSettings settings;

    StoredEditions(BriefingRepository briefings, ReportRepository reports, Configuration configuration,
            MailSettings settings) {
        this.briefings = briefings;
        this.reports = reports;
        this.configuration = configuration;
        this.settings = settings;
    }

    @Override
    public EditionMail open(EditionKey edition) throws IOException {
        Briefing briefing = briefings.document(edition)
                .orElseThrow(() -> new IOException(edition + " is not composed yet"));
        BriefingSettings ordered = configuration.briefing(edition.briefing());
        Look look = ordered.profile().layout().look();
        BriefingMail mail = new BriefingMail(briefing, pdf(edition, briefing, look), look, new MailProfile(
                settings.subject(), settings.attached(), configuration.site(), ordered.formats()));
        return (session, recipient) -> mail.message(session, settings.from(), recipient);
    }

    /** The PDF as it was published; made for the mail alone where it is none of the published formats. */
    private byte[] pdf(EditionKey edition, Briefing briefing, Look look) throws IOException {
        Optional<Path> file = reports.reports(edition).stream().filter(report -> report.format() == ReportFormat.PDF)
                .findFirst().map(Report::path).map(configuration.editions()::resolve);
        if (file.isEmpty()) {
            return new BriefingRenderer(look, warning -> {}).render(briefing, ReportFormat.PDF);
        }
        if (!Files.isReadable(file.get())) {
            throw new IOException(file.get() + " is missing; `nightdesk render` makes it again");
        }
        return Files.readAllBytes(file.get());
    }
}
