package org.nightdesk.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.archive.ArchivePages;
import org.nightdesk.reports.archive.ArchiveSearch;
import org.nightdesk.reports.archive.EditionFile;
import org.nightdesk.reports.archive.SearchIndex;
import org.nightdesk.reports.archive.StorylineShelf;
import org.nightdesk.reports.archive.WholeFile;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.reports.model.Site;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.StorylinePage;
import org.nightdesk.templates.model.Theme;

/**
 * A folder of dated editions: {@code <briefing>/<date>/<briefing>-<date>.<ext>}, revisions with {@code -r1} behind the
 * date; the pages and data that lead to them are said in {@link org.nightdesk.reports.archive}.
 */
public final class EditionArchive {

    private final Path folder;
    private final @Nullable Site site;
    private final BriefingTemplates templates;

    /** An archive in the usual look, which is shown nowhere on the web. */
    public EditionArchive(Path folder) {
        this(folder, Theme.USUAL, null);
    }

    /**
     * An archive.
     *
     * @param folder made when the first file is published
     * @param theme  of the pages around the editions
     * @param site   where the folder is shown on the web, or null if nowhere
     */
    public EditionArchive(Path folder, Theme theme, @Nullable Site site) {
        this.folder = folder;
        this.templates = new BriefingTemplates(theme);
        this.site = site;
    }

    /** Where a format of an edition stands or will stand. */
    public Path file(Briefing briefing, ReportFormat format) {
        return folder.resolve(EditionFile.of(briefing, format).path());
    }

    /** Writes a file beside its place, forces it to disk and renames it: it is there whole, or not at all. */
    public Path publish(Briefing briefing, ReportFormat format, byte[] content) throws IOException {
        Path file = file(briefing, format);
        WholeFile.write(file, content);
        return file;
    }

    /**
     * Takes what is new into the index: the pages that lead to the editions, the feeds, the search. Editions that are in it
     * are not read again, but for those that were written anew.
     *
     * @param language  of the words around the editions, a BCP 47 tag
     * @param documents where the composed documents of new editions are found
     * @param written   what was published just now: it may have replaced an earlier document of the same revision
     */
    public void writeIndex(String language, SearchIndex.Documents documents, Briefing... written) throws IOException {
        new ArchivePages(folder, templates, language, site).write(documents, List.of(written));
    }

    /** Searches the archive. */
    public ArchiveSearch search() {
        return new ArchiveSearch(folder);
    }

    /**
     * Writes pages of storylines anew, {@code <briefing>/storylines/<id>.html}, and the page that lists all of them.
     *
     * @param briefing the briefing's name
     */
    public void writeStorylines(String briefing, List<StorylinePage> pages) throws IOException {
        new StorylineShelf(folder, templates, briefing).write(pages);
    }
}
