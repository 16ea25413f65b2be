package org.nightdesk.templates;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightdesk.templates.model.ArchiveIndex;
import org.nightdesk.templates.model.Book;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.EditionFeed;
import org.nightdesk.templates.model.MailForms;
import org.nightdesk.templates.model.Paper;
import org.nightdesk.templates.model.SourcesPage;
import org.nightdesk.templates.model.StorylineIndex;
import org.nightdesk.templates.model.StorylinePage;
import org.nightdesk.templates.model.SubjectPattern;
import org.nightdesk.templates.model.Theme;
import org.nightdesk.templates.model.ThemeException;
import org.nightdesk.templates.render.Furniture;
import org.nightdesk.templates.render.Inset;
import org.nightdesk.templates.render.TemplateEngine;

/** The templates of a theme: one method a document. The same briefing gives the same text. Thread-safe. */
public final class BriefingTemplates {

    private final TemplateEngine engine;
    private final Inset pageStyle;
    private final Inset printStyle;
    private final Inset ereaderStyle;
    private final Inset bookStyle;
    private final Inset searchScript;
    private final Inset script;

    /** The templates of the usual theme. */
    public BriefingTemplates() {
        this(Theme.USUAL);
    }

    /**
     * The templates of a theme. Each method throws a {@link ThemeException} where one of its templates has a fault.
     *
     * @throws ThemeException if its settings cannot be used
     */
    public BriefingTemplates(Theme theme) {
        engine = new TemplateEngine(theme);
        pageStyle = engine.inset("web-base.css", "web.css");
        printStyle = engine.inset("print-base.css", "print.css");
        ereaderStyle = engine.inset("print-ereader.css");
        bookStyle = engine.inset("book/book.css");
        script = engine.inset("web.js");
        searchScript = engine.inset("search.js");
    }

    /**
     * Renders an invented edition, which has all parts, in every medium.
     *
     * @throws ThemeException if a template has a fault; the message names file, line and what is wrong
     */
    public void tryOut() {
        Briefing specimen = Specimen.edition();
        page(specimen);
        print(specimen);
        mail(specimen, MailForms.ATTACHED, Integer.MAX_VALUE);
        mailText(specimen, MailForms.ATTACHED);
        subject(specimen, null);
    }

    /** One self-contained HTML page without charts, by {@code briefing.ftlh}. */
    public String page(Briefing briefing) {
        return page(briefing, Map.of());
    }

    /** One self-contained HTML page that stands in the archive, by {@code briefing.ftlh}. */
    public String page(Briefing briefing, Map<String, String> charts) {
        return page(briefing, charts, true);
    }

    /**
     * One self-contained HTML page, by {@code briefing.ftlh}.
     *
     * @param charts   by the name of a chart an SVG element, which is printed as it is
     * @param archived whether it stands in the archive, so that it can link to the pages of storylines
     */
    public String page(Briefing briefing, Map<String, String> charts, boolean archived) {
        return engine.run("briefing.ftlh", furniture(briefing), Map.of("briefing", briefing, "style", pageStyle,
                "script", script, "charts", charts, "archived", archived));
    }

    /** Paged XHTML without charts for the paper of the reader's country, by {@code print.ftlh}. */
    public String print(Briefing briefing) {
        return print(briefing, Map.of(), null);
    }

    /**
     * Paged XHTML for the PDF, by {@code print.ftlh}: well-formed, without a DOCTYPE.
     *
     * @param charts by the name of a chart the address of its picture
     * @param paper  on which it is printed, or null for that of the reader's country
     */
    public String print(Briefing briefing, Map<String, String> charts, @Nullable Paper paper) {
        Furniture furniture = furniture(briefing);
        return engine.run("print.ftlh", furniture, Map.of("briefing", briefing, "style", printStyle, "ereaderStyle",
                ereaderStyle, "paper", paper == null ? furniture.paper() : paper, "charts", charts));
    }

    /**
     * One HTML message for mail programs, by {@code mail.ftlh}: tables, style in place, nothing fetched. Stories that would
     * make it larger are left out whole, the last ones first, and a line says how many.
     *
     * @param forms where the rest is
     * @param most  the largest size in bytes of UTF-8; the head and the foot of the message are kept even beyond it
     */
    public String mail(Briefing briefing, MailForms forms, int most) {
        return MailCut.largest(briefing, most, cut -> engine.run("mail.ftlh", furniture(briefing), Map.of("briefing",
                cut.briefing(), "omitted", cut.omitted(), "markers", cut.markers(), "quotes",
                briefing.quotes().size(), "forms", forms)));
    }

    /** The text part of the message: the plain text, and where the other forms are if they are on the web. */
    public String mailText(Briefing briefing, MailForms forms) {
        return text(briefing)
                + engine.run("mail.txt.ftl", furniture(briefing), Map.of("briefing", briefing, "forms", forms));
    }

    /**
     * The subject of the message, one line.
     *
     * @param pattern what it is made of, or null for that of {@code mail-subject.txt.ftl}
     */
    public String subject(Briefing briefing, @Nullable SubjectPattern pattern) {
        Furniture furniture = furniture(briefing);
        String subject = pattern == null
                ? engine.run("mail-subject.txt.ftl", furniture, Map.of("briefing", briefing))
                : SubjectLine.of(briefing, pattern, furniture);
        return subject.replaceAll("[\\p{Cntrl}\\s\u2028\u2029]+", " ").strip();
    }

    /** Plain text in lines of at most 76 columns, by {@code briefing.txt.ftl}. */
    public String text(Briefing briefing) {
        return engine.run("briefing.txt.ftl", furniture(briefing), Map.of("briefing", briefing));
    }

    /**
     * An index page of the archive, by {@code index.ftlh}; one without a title of its own gets the furniture's.
     *
     * @param language the BCP 47 tag of its furniture
     */
    public String index(ArchiveIndex index, String language) {
        return engine.run("index.ftlh", Furniture.of(language, ZoneOffset.UTC),
                Map.of("index", index, "style", pageStyle));
    }

    /**
     * The page of a storyline, by {@code storyline.ftlh}.
     *
     * @param charts by the name of a chart an SVG element, which is printed as it is
     */
    public String storyline(StorylinePage page, Map<String, String> charts) {
        return engine.run("storyline.ftlh", Furniture.of(page.language(), page.zone()),
                Map.of("page", page, "style", pageStyle, "charts", charts));
    }

    /** The page of all storylines of a briefing, by {@code storylines.ftlh}. */
    public String storylines(StorylineIndex index) {
        return engine.run("storylines.ftlh", Furniture.of(index.language(), ZoneOffset.UTC),
                Map.of("index", index, "style", pageStyle));
    }

    /**
     * The page of the archive's sources, by {@code sources.ftlh}.
     *
     * @param language the BCP 47 tag of its furniture
     */
    public String sources(SourcesPage sources, String language) {
        return engine.run("sources.ftlh", Furniture.of(language, ZoneOffset.UTC),
                Map.of("sources", sources, "style", pageStyle));
    }

    /**
     * The page that searches the archive, by {@code search.ftlh} and {@code search.js}.
     *
     * @param folder   of the data files, relative to the page
     * @param years    of which there are data files
     * @param shards   over how many files the words of a year are spread
     * @param language the BCP 47 tag of its furniture
     */
    public String search(String folder, List<Integer> years, int shards, String language) {
        return engine.run("search.ftlh", Furniture.of(language, ZoneOffset.UTC), Map.of("folder", folder, "years",
                years.stream().map(String::valueOf).toList(), "shards", shards, "style", pageStyle, "script",
                searchScript));
    }

    /**
     * The page that tells how the desk stands, by {@code status.ftlh}.
     *
     * @param status   what {@code nightdesk status --json} prints; empty where nothing was done yet
     * @param worker   the number of the process that is at work, or empty
     * @param language the BCP 47 tag of its furniture
     */
    public String status(Map<String, ?> status, String worker, String language) {
        return engine.run("status.ftlh", Furniture.of(language, ZoneOffset.UTC),
                Map.of("status", status, "worker", worker, "style", pageStyle));
    }

    /** The Atom feed of a briefing's editions, by {@code feed.ftlx}. */
    public String feed(EditionFeed feed) {
        return engine.run("feed.ftlx", Furniture.of(feed.language(), ZoneOffset.UTC), Map.of("feed", feed));
    }

    /** The title of an edition as a book. */
    public String bookTitle(Briefing briefing) {
        Furniture furniture = furniture(briefing);
        return furniture.say("page.title", briefing.masthead().title(), furniture.date(briefing.masthead().date()));
    }

    /** The language of a book's furniture, a BCP 47 tag. */
    public String bookLanguage(Briefing briefing) {
        return furniture(briefing).language();
    }

    /** Where a book keeps its package, by {@code book/container.ftlx}. */
    public String bookContainer(Book book) {
        return book("container", book, Map.of());
    }

    /** What a book is and holds, by {@code book/package.ftlx}. */
    public String bookPackage(Book book) {
        return book("package", book, Map.of());
    }

    /** A book's table of contents, by {@code book/nav.ftlx}. */
    public String bookContents(Book book) {
        return book("nav", book, Map.of());
    }

    /** A chapter as a file of its own, by {@code book/chapter.ftlx}. */
    public String bookChapter(Book book, Book.Chapter chapter) {
        return book("chapter", book, Map.of("chapter", chapter));
    }

    /** The style sheet of books. */
    public String bookStyle() {
        return bookStyle.text();
    }

    private String book(String template, Book book, Map<String, ?> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("book", book);
        return engine.run("book/" + template + ".ftlx", Furniture.of(book.language(), ZoneOffset.UTC), all);
    }

    private static Furniture furniture(Briefing briefing) {
        return Furniture.of(briefing.masthead().language(), briefing.masthead().zone());
    }
}
