package org.nightdesk.reports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.chart.ChartDesk;
import org.nightdesk.reports.epub.EpubPress;
import org.nightdesk.reports.json.JsonDocument;
import org.nightdesk.reports.markdown.MarkdownPage;
import org.nightdesk.reports.model.Look;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.reports.page.PageBody;
import org.nightdesk.reports.pdf.PdfPress;
import org.nightdesk.reports.pdf.PrintedPdf;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Figures;
import org.nightdesk.templates.model.Paper;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.ThemeException;

/** A briefing to the bytes of a file: the same briefing gives the same bytes. Thread-safe. */
public final class BriefingRenderer {

    private static final int LISTED = 20;

    private final Look look;
    private final BriefingTemplates templates;
    private final ChartDesk charts = new ChartDesk();
    private final PdfPress press = new PdfPress();
    private final MarkdownPage markdown = new MarkdownPage();
    private final EpubPress epub;
    private final Consumer<String> warnings;

    /** Renders in the usual look, without a word about what could not be drawn as written; the page marks it all the same. */
    public BriefingRenderer() {
        this(Look.USUAL, warning -> {});
    }

    /**
     * Renders and tells.
     *
     * @param look     how the pages look
     * @param warnings takes one line for each file in which a character could not be drawn
     * @throws ThemeException if the theme's settings cannot be used
     */
    public BriefingRenderer(Look look, Consumer<String> warnings) {
        this.look = look;
        this.templates = new BriefingTemplates(look.theme());
        this.epub = new EpubPress(templates);
        this.warnings = warnings;
    }

    /** Renders one format as a file that stands by itself: with no link to other pages of the archive. */
    public byte[] preview(Briefing briefing, ReportFormat format) {
        return format == ReportFormat.HTML
                ? templates.page(briefing, charts(briefing, charts::forPage), false).getBytes(StandardCharsets.UTF_8)
                : render(briefing, format);
    }

    /**
     * Renders one format for the archive.
     *
     * @throws ThemeException if a template has a fault; the message names file, line and what is wrong
     */
    public byte[] render(Briefing briefing, ReportFormat format) {
        return switch (format) {
            case HTML -> templates.page(briefing, charts(briefing, charts::forPage)).getBytes(StandardCharsets.UTF_8);
            case TEXT -> templates.text(briefing).getBytes(StandardCharsets.UTF_8);
            case PDF -> pdf(briefing);
            case MARKDOWN -> markdown.write(PageBody.of(templates.page(briefing))).getBytes(StandardCharsets.UTF_8);
            case JSON -> JsonDocument.write(briefing).getBytes(StandardCharsets.UTF_8);
            case EPUB -> epub.print(PageBody.of(templates.page(briefing)), briefing);
        };
    }

    private static Map<String, String> charts(Briefing briefing,
            BiFunction<@Nullable Figures, String, Map<String, String>> draw) {
        return briefing.parts().contains(PartKind.FIGURES)
                ? draw.apply(briefing.figures(), briefing.masthead().language())
                : Map.of();
    }

    private byte[] pdf(Briefing briefing) {
        PrintedPdf printed = press.print(templates.print(briefing,
                charts(briefing,
                        (figures, language) -> charts.forPaper(figures, language, look.paper() == Paper.EREADER)),
                look.paper()), briefing.masthead().cutOff());
        List<String> missing = printed.missing();
        if (!missing.isEmpty()) {
            warnings.accept("PDF of " + briefing.name() + " " + briefing.masthead().date()
                    + ": these characters could not be drawn, marks stand for them: "
                    + String.join(" ", missing.subList(0, Math.min(LISTED, missing.size())))
                    + (missing.size() > LISTED ? " and " + (missing.size() - LISTED) + " more" : ""));
        }
        return printed.bytes();
    }
}
