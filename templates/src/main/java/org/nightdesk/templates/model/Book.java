package org.nightdesk.templates.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An edition as an e-book: the files around its chapters.
 *
 * @param identifier unique to the edition, such as {@code urn:uuid:...}
 * @param title      of the book
 * @param publisher  who made it
 * @param language   a BCP 47 tag
 * @param date       the edition's date
 * @param modified   when it was last changed, in whole seconds
 * @param chapters   in reading order, at least one
 */
public record Book(String identifier, String title, String publisher, String language, LocalDate date,
        Instant modified, List<Chapter> chapters) {

    public Book {
        chapters = List.copyOf(chapters);
    }

    /**
     * One file of text.
     *
     * @param name     without its ending, such as {@code part-1}; its id too
     * @param title    its heading in the table of contents
     * @param drawings whether it holds SVG
     * @param entries  the headings below it
     * @param content  well-formed XHTML, made from what the templates escaped
     */
    public record Chapter(String name, String title, boolean drawings, List<Entry> entries, String content) {

        public Chapter {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A heading within a chapter.
     *
     * @param anchor its id
     * @param title  its words
     */
    public record Entry(String anchor, String title) {}
}
