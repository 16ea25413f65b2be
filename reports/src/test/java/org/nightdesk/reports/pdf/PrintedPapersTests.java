package org.nightdesk.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightdesk.reports.InventedDay;
import org.nightdesk.reports.chart.ChartDesk;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Paper;
import org.nightdesk.templates.model.QuotedSentence;

/** The full day with its charts, opened again, on each paper. */
class PrintedPapersTests {

    private static final Briefing DAY = InventedDay.full();
    private static final Map<Paper, String> PAGES = new EnumMap<>(Paper.class);
    private static final Map<Paper, byte[]> PRINTED = new EnumMap<>(Paper.class);

    @ParameterizedTest
    @EnumSource(Paper.class)
    void holdsEverySentenceOnThePaper(Paper paper) throws IOException {
        try (PDDocument pdf = open(paper)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(DAY.quotes()).extracting(QuotedSentence::text)
                    .allSatisfy(sentence -> assertThat(text).contains(sentence.replaceAll("\\s", "")));
            assertThat(new PageEdges(pdf).textOutside()).isEmpty();
            assertThat(PRINTED.get(paper).length).isLessThan(500_000);
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void outlinesItsHeadingsAndKeepsEachWithWhatFollows(Paper paper) throws IOException {
        try (PDDocument pdf = open(paper)) {
            List<String> outline = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), outline, paper == Paper.EREADER ? 50 : 100);
            Document page = Jsoup.parse(PAGES.get(paper));
            page.select(".mark").remove();
            assertThat(outline).isEqualTo(page.select("h1, h2, h3").eachText());
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void leadsWhereItSays(Paper paper) throws IOException {
        List<String> web = new ArrayList<>();
        int inside = 0;
        try (PDDocument pdf = open(paper)) {
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    switch (((PDAnnotationLink) annotation).getAction()) {
                        case PDActionURI link -> web.add(link.getURI());
                        case PDActionGoTo jump -> {
                            assertThat(jump.getDestination()).isInstanceOf(PDPageXYZDestination.class);
                            inside++;
                        }
                        default -> throw new AssertionError("a link that neither stays inside nor leads to the web");
                    }
                }
            }
        }
        Document page = Jsoup.parse(PAGES.get(paper));
        assertThat(page.select("a[href^=#]")).allSatisfy(
                link -> assertThat(page.getElementById(link.attr("href").substring(1))).as(link.outerHtml())
                        .isNotNull());
        assertThat(web).hasSameElementsAs(page.select("a[href^=http]").eachAttr("href"));
        assertThat(inside).isGreaterThanOrEqualTo(page.select("a[href^=#]").size());
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void saysWhoItIsAndDoesNothing(Paper paper) throws IOException {
        try (PDDocument pdf = open(paper)) {
            assertThat(pdf.getDocumentInformation().getTitle()).contains("The Coast This Morning", "12 March 2031");
            assertThat(pdf.getDocumentInformation().getAuthor()).contains("The Coast This Morning");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(InventedDay.CUT_OFF);
            assertThat(pdf.getDocumentInformation().getModificationDate().toInstant()).isEqualTo(InventedDay.CUT_OFF);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()).startsWith("Front", "2");
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                String object = String.valueOf(pdf.getDocument().getObjectFromPool(key).getObject());
                assertThat(object).doesNotContain("COSName{JavaScript}", "COSName{JS}", "COSName{Launch}",
                        "COSName{EmbeddedFile}", "COSName{OpenAction}", "COSName{AA}");
            }
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).matches("[A-Z]{6}\\+.+");
                }
            }
        }
    }

    private static void collect(PDOutlineNode node, List<String> titles, int lowest)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            assertThat(((PDPageXYZDestination) item.getDestination()).getTop())
                    .as(item.getTitle()).isGreaterThan(lowest);
            collect(item, titles, lowest);
        }
    }

    private static PDDocument open(Paper paper) throws IOException {
        String page = PAGES.computeIfAbsent(paper, size -> new BriefingTemplates().print(DAY,
                new ChartDesk().forPaper(DAY.figures(), "en", size == Paper.EREADER), size));
        return Loader.loadPDF(PRINTED.computeIfAbsent(paper,
                size -> new PdfPress(List.of()).print(page, InventedDay.CUT_OFF).bytes()));
    }
}
