package org.nightdesk.templates;

import java.time.ZoneOffset;
import java.util.Map;
import org.nightdesk.templates.model.ArchiveIndex;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.render.Furniture;
import org.nightdesk.templates.render.StyleSheet;
import org.nightdesk.templates.render.TemplateEngine;

/** The templates of the product: one method a document. The same briefing gives the same text. Thread-safe. */
public final class BriefingTemplates {

    private final TemplateEngine engine = new TemplateEngine();
    private final StyleSheet pageStyle = StyleSheet.read("briefing.css");
    private final StyleSheet printStyle = StyleSheet.read("print.css");

    /** One self-contained HTML page, by {@code briefing.ftlh}. */
    public String page(Briefing briefing) {
        return engine.run("briefing.ftlh", furniture(briefing), Map.of("briefing", briefing, "style", pageStyle));
    }

    /** Paged XHTML for the PDF, by {@code print.ftlh}: well-formed, without a DOCTYPE. */
    public String print(Briefing briefing) {
        return engine.run("print.ftlh", furniture(briefing), Map.of("briefing", briefing, "style", printStyle));
    }

    /**
     * One HTML message for mail programs, by {@code mail.ftlh}: tables, style in place, nothing fetched. Stories that would
     * make it larger are left out whole, the last ones first, and a line says how many.
     *
     * @param most the largest size in bytes of UTF-8; the head and the foot of the message are kept even beyond it
     */
    public String mail(Briefing briefing, int most) {
        return MailCut.largest(briefing, most, cut -> engine.run("mail.ftlh", furniture(briefing),
                Map.of("briefing", cut.briefing(), "omitted", cut.omitted(), "markers", cut.markers())));
    }

    /** The subject of the message, one line, by {@code mail-subject.txt.ftl}. */
    public String subject(Briefing briefing) {
        return engine.run("mail-subject.txt.ftl", furniture(briefing), Map.of("briefing", briefing))
                .replaceAll("[\\p{Cntrl}\\s\u2028\u2029]+", " ").strip();
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
     * The heading of a built-in section in a reader's language.
     *
     * @param section  its name, such as {@code politics}
     * @param language a BCP 47 tag
     */
    public static String sectionTitle(String section, String language) {
        return Furniture.of(language, ZoneOffset.UTC).say("section." + section);
    }

    private static Furniture furniture(Briefing briefing) {
        return Furniture.of(briefing.masthead().language(), briefing.masthead().zone());
    }
}
