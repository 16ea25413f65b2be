package org.nightdesk.reports.epub;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.nightdesk.reports.page.PageBody;
import org.nightdesk.reports.page.XmlText;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.Book;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Masthead;

/** A page as an EPUB 3 publication: a chapter a part, a table of contents, nothing from elsewhere. Thread-safe. */
public final class EpubPress {

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
        zip.deflate("book/package.opf", XmlText.clean(templates.bookPackage(book)));
        zip.deflate("book/nav.xhtml", XmlText.clean(templates.bookContents(book)));
        zip.deflate("book/book.css", templates.bookStyle());
        book.chapters().forEach(chapter -> zip.deflate("book/" + chapter.name() + ".xhtml",
                XmlText.clean(templates.bookChapter(book, chapter))));
        return zip.bytes();
    }
}
