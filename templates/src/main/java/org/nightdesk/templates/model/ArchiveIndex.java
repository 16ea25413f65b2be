package org.nightdesk.templates.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index page of the archive.
 *
 * @param title   its heading, or null for that of all editions
 * @param month   the month it is about, or null
 * @param root    the way to the archive's folder: empty, or {@code ../}
 * @param shelves one for each briefing on the page
 */
public record ArchiveIndex(@Nullable String title, @Nullable YearMonth month, String root, List<Shelf> shelves) {

    public ArchiveIndex {
        shelves = List.copyOf(shelves);
    }

    /**
     * Editions of one briefing.
     *
     * @param title    the briefing's name on the page
     * @param href     its own index page, relative to this one; null on that page
     * @param feed     its Atom feed, relative to this page
     * @param storylines the page of its storylines, relative to this page, or null if it has none
     * @param editions the youngest first
     * @param months   the pages of its months, the youngest first; empty where they are not listed
     */
    public record Shelf(String title, @Nullable String href, String feed, @Nullable String storylines,
            List<Entry> editions, List<MonthLink> months) {

        public Shelf {
            editions = List.copyOf(editions);
            months = List.copyOf(months);
        }
    }

    /**
     * One edition.
     *
     * @param date     its date
     * @param revision 0 for the first version
     * @param headline its first headline, or null if it has none
     * @param files    its formats, at least one
     */
    public record Entry(LocalDate date, int revision, @Nullable String headline, List<FileLink> files) {

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

    /**
     * The page of a month.
     *
     * @param month    the month
     * @param href     relative to the index page
     * @param editions how many it has
     */
    public record MonthLink(YearMonth month, String href, int editions) {}
}
