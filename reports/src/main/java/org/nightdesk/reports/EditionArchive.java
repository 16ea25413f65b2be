package org.nightdesk.reports;

import java.io.IOException;
import java.nio.file.Path;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.Briefing;

/**
 * A folder of dated editions: {@code <briefing>/<date>/<briefing>-<date>.<ext>}, revisions with {@code -r1} behind the
 * date, and an {@code index.html} for each briefing and for the whole.
 */
public final class EditionArchive {

    private final Path folder;

    public EditionArchive(Path folder) {
        this.folder = folder;
    }

    /** Where a format of an edition stands or will stand. */
    public Path file(Briefing briefing, ReportFormat format) {
        return folder;
    }

    /** Writes a file beside its place, forces it to disk and renames it: it is there whole, or not at all. */
    public Path publish(Briefing briefing, ReportFormat format, byte[] content) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Writes the index pages anew from the editions that stand in the folder. */
    public void writeIndex() throws IOException {
        throw new UnsupportedOperationException();
    }
}
