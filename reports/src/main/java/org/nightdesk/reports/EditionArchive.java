package org.nightdesk.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.nightdesk.reports.archive.EditionFile;
import org.nightdesk.reports.archive.Shelves;
import org.nightdesk.reports.archive.WholeFile;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.ArchiveIndex;
import org.nightdesk.templates.model.Briefing;

/**
 * A folder of dated editions: {@code <briefing>/<date>/<briefing>-<date>.<ext>}, revisions with {@code -r1} behind the
 * date, and an {@code index.html} for each briefing and for the whole.
 */
public final class EditionArchive {

    private final Path folder;
    private final BriefingTemplates templates = new BriefingTemplates();

    /**
     * An archive.
     *
     * @param folder made when the first file is published
     */
    public EditionArchive(Path folder) {
        this.folder = folder;
    }

    /** Where a format of an edition stands or will stand. */
    public Path file(Briefing briefing, ReportFormat format) {
        return folder.resolve(new EditionFile(briefing.name(), briefing.masthead().date(),
                briefing.masthead().revision(), format.extension()).path());
    }

    /** Writes a file beside its place, forces it to disk and renames it: it is there whole, or not at all. */
    public Path publish(Briefing briefing, ReportFormat format, byte[] content) throws IOException {
        Path file = file(briefing, format);
        WholeFile.write(file, content);
        return file;
    }

    /**
     * Writes the index pages anew from the editions that stand in the folder.
     *
     * @param language of the words around the editions, a BCP 47 tag
     */
    public void writeIndex(String language) throws IOException {
        Shelves shelves = Shelves.in(folder);
        write(folder.resolve("index.html"), new ArchiveIndex(null, shelves.all()), language);
        for (String briefing : shelves.briefings()) {
            write(folder.resolve(briefing).resolve("index.html"),
                    new ArchiveIndex(briefing, List.of(shelves.one(briefing))), language);
        }
    }

    private void write(Path file, ArchiveIndex index, String language) throws IOException {
        WholeFile.write(file, templates.index(index, language).getBytes(StandardCharsets.UTF_8));
    }
}
