package org.nightdesk.templates.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index page of the archive.
 *
 * @param title   its heading, or null for the furniture's
 * @param shelves one for each briefing on the page
 */
public record ArchiveIndex(@Nullable String title, List<Shelf> shelves) {

    public ArchiveIndex {
        shelves = List.copyOf(shelves);
    }

    /**
     * The editions of one briefing.
     *
     * @param name     the briefing's name
     * @param href     its own index page, relative to this one; null on that page
     * @param editions the youngest first
     */
    public record Shelf(String name, @Nullable String href, List<Entry> editions) {

        public Shelf {
            editions = List.copyOf(editions);
        }
    }

    /**
     * One edition.
     *
     * @param date     its date
     * @param revision 0 for the first version
     * @param files    its formats
     */
    public record Entry(LocalDate date, int revision, List<FileLink> files) {

        public Entry {
            files = List.copyOf(files);
        }
    }

    /**
     * A file of an edition.
     *
     * @param format its format, such as {@code html}
     * @param href   relative to the index page
     */
    public record FileLink(String format, String href) {}
}
