package org.nightdesk.reports.epub;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.nightdesk.reports.page.PageBody;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.Book;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Masthead;

/** A page as an EPUB 3 publication: a chapter a part, a table of contents, nothing from elsewhere. Thread-safe. */
public final class EpubPress {

    private static final Pattern NOT_XML = Pattern
            .compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final BriefingTemplates templates;

    public EpubPress(BriefingTemplates templates) {
        this.templates = templates;
    }

    /**
     * The bytes of the publication: the same page and briefing give the same.
     *
     * @param page     the web page of the briefing
     * @param briefing gives title, language and date
     */
    public byte[] print(PageBody page, Briefing briefing) {
        Masthead head = briefing.masthead();
        String title = templates.bookTitle(briefing);
        Book book = new Book("urn:uuid:" + UUID.nameUUIDFromBytes((briefing.name() + "\n" + head.title() + "\n"
                + head.date() + "\n" + head.revision()).getBytes(StandardCharsets.UTF_8)), title, head.title(),
                templates.bookLanguage(briefing), head.date(), head.cutOff().truncatedTo(ChronoUnit.SECONDS),
                Chapters.of(page.body(), head.title()));
        FixedZip zip = new FixedZip();
        zip.store("mimetype", "application/epub+zip");
        zip.deflate("META-INF/container.xml", templates.bookContainer(book));
        zip.deflate("book/package.opf", xml(templates.bookPackage(book)));
        zip.deflate("book/nav.xhtml", xml(templates.bookContents(book)));
        zip.deflate("book/book.css", templates.bookStyle());
        book.chapters().forEach(chapter -> zip.deflate("book/" + chapter.name() + ".xhtml",
                xml(templates.bookChapter(book, chapter))));
        return zip.bytes();
    }

    /** Some characters cannot stand in XML at all. */
    private static String xml(String text) {
        return NOT_XML.matcher(text).replaceAll("\uFFFD");
    }
}
