package org.nightdesk.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.reports.InventedDay;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Paper;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.SourceLine;
import org.nightdesk.templates.model.WatchHit;

class PrintedBriefingTests {

    private static final BriefingTemplates TEMPLATES = new BriefingTemplates();
    private static final Briefing DAY = InventedDay.full();
    private static final PrintedPdf PRINTED = print(DAY);

    @Test
    void printsEveryHeadlineSentenceAndSource() throws IOException {
        try (PDDocument pdf = open(PRINTED)) {
            String text = flat(new PDFTextStripper().getText(pdf));
            assertThat(PRINTED.missing()).isEmpty();
            assertThat(DAY.headlines()).allSatisfy(headline -> assertThat(text).contains(flat(headline.text())));
            assertThat(DAY.quotes()).extracting(QuotedSentence::text)
                    .allSatisfy(sentence -> assertThat(text).contains(flat(sentence)));
            assertThat(DAY.sources()).extracting(SourceLine::title)
                    .allSatisfy(title -> assertThat(text).contains(flat(title)));
        }
    }

    @Test
    void hasAFrontPageThatStandsAlone() throws IOException {
        try (PDDocument pdf = open(PRINTED)) {
            String front = drawn(pdf, 1);
            assertThat(front).contains("The Coast This Morning", "Wednesday, 12 March 2031", "Contents", "Science",
                    "Sources and coverage");
            assertThat(text(pdf, 1).replaceAll("\\s+", " ")).contains("page 1 of " + pdf.getNumberOfPages());
            assertThat(DAY.topStories())
                    .allSatisfy(story -> assertThat(flat(front)).contains(flat(story.headline().text())));
            assertThat(text(pdf, 2)).startsWith("The Coast This Morning").contains("Top stories",
                    "page 2 of " + pdf.getNumberOfPages());
            assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()).startsWith("Front", "2", "3");
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 2", "5, 3", "12, 4", "25, 1"})
    void keepsTheFrontPageToOnePage(int sections, int times) throws IOException {
        try (PDDocument pdf = open(print(InventedDay.wordy(sections, times)))) {
            assertThat(drawn(pdf, 1)).contains("Teachers and towns", "Sources and coverage");
            assertThat(((PDPageXYZDestination) root(pdf).getFirstChild().getDestination()).retrievePageNumber())
                    .isEqualTo(1);
        }
    }

    @Test
    void keepsTheNotesOfAStoryApartFromThoseOfTheNext() throws IOException {
        WatchHit hit = DAY.watchlist().getFirst();
        List<WatchHit> hits = IntStream.range(0, 4).mapToObj(number -> new WatchHit(List.of("term" + number),
                hit.storyId(), hit.headline(), hit.standing(), true, List.of())).toList();
        NavigableSet<Float> begins = new TreeSet<>();
        NavigableSet<Float> ends = new TreeSet<>();
        try (PDDocument pdf = open(print(InventedDay.watching(DAY, hits)))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> places) {
                    float line = 1000 * getCurrentPageNo() + places.getFirst().getYDirAdj();
                    if (text.contains("term")) {
                        begins.add(line);
                    } else if (text.contains("told elsewhere")) {
                        ends.add(line);
                    }
                }
            }.getText(pdf);
        }
        assertThat(begins).hasSize(4);
        assertThat(begins.tailSet(begins.first(), false))
                .allSatisfy(begin -> assertThat(begin - ends.lower(begin)).isGreaterThan(15));
    }

    @Test
    void listsSectionsWithThePageOnWhichTheyStand() throws IOException {
        try (PDDocument pdf = open(PRINTED)) {
            String front = flat(drawn(pdf, 1));
            for (PDOutlineItem item : root(pdf).children()) {
                int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
                assertThat(front).containsPattern(flat(item.getTitle()) + "[.]+" + page);
            }
        }
    }

    @Test
    void outlinesSectionsAndStories() throws IOException {
        try (PDDocument pdf = open(PRINTED)) {
            List<String> parts = new ArrayList<>();
            List<String> stories = new ArrayList<>();
            for (PDOutlineItem part : root(pdf).children()) {
                parts.add(part.getTitle());
                part.children().forEach(story -> stories.add(story.getTitle()));
            }
            assertThat(parts).containsExactly("Top stories", "What changed", "On your watchlist", "World", "Politics",
                    "Business", "Science", "Sport",
                    "Where accounts differ", "In brief", "Figures", "Sources and coverage", "What is quoted");
            assertThat(stories).containsAll(DAY.stories().stream().map(story -> story.headline().text()).toList());
        }
    }

    @Test
    void leadsFromEachMarkerToItsSourceAndFromThereToTheWeb() throws IOException {
        try (PDDocument pdf = open(PRINTED)) {
            int inside = 0;
            List<String> outside = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    switch (((PDAnnotationLink) annotation).getAction()) {
                        case PDActionURI web -> outside.add(web.getURI());
                        case PDActionGoTo jump -> {
                            String marker = textUnder(page, annotation);
                            if (marker.matches("\\d{1,2}")) {
                                inside++;
                                PDPageXYZDestination target = (PDPageXYZDestination) jump.getDestination();
                                assertThat(text(pdf, target.retrievePageNumber() + 1))
                                        .containsPattern("(?m)^" + marker + " ");
                            }
                        }
                        default -> throw new AssertionError("a link that neither stays inside nor leads to the web");
                    }
                }
            }
            assertThat(inside).isGreaterThanOrEqualTo(DAY.quotes().size());
            assertThat(outside).containsAll(
                    DAY.sources().stream().map(SourceLine::url).filter(url -> url != null).toList());
            assertThat(new PDFTextStripper().getText(pdf)).contains("the-lantern.example");
        }
    }

    @Test
    void keepsEachHeadingWithWhatFollowsIt() throws IOException {
        try (PDDocument pdf = open(PRINTED)) {
            for (PDOutlineItem part : root(pdf).children()) {
                for (PDOutlineItem story : part.children()) {
                    assertThat(((PDPageXYZDestination) story.getDestination()).getTop()).isGreaterThan(110);
                }
            }
        }
    }

    @Test
    void keepsAllTextOnThePaperAndNothingActive() throws IOException {
        try (PDDocument pdf = open(PRINTED)) {
            assertThat(new PageEdges(pdf).textOutside()).isEmpty();
            assertThat(pdf.getNumberOfPages()).isBetween(7, 12);
            assertThat(PRINTED.bytes().length).isLessThan(400_000);
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocument().getObjectsByType(COSName.getPDFName("JavaScript"))).isEmpty();
        }
    }

    @Test
    void saysOnOnePageThatNothingCameIn() throws IOException {
        try (PDDocument pdf = open(print(InventedDay.empty()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf, 1)).contains("No news.", "connection refused").doesNotContain("Contents");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 595, 842", "en-GB, 595, 842", "en-US, 612, 792"})
    void printsOnThePaperOfTheReadersCountry(String language, int width, int height) throws IOException {
        try (PDDocument pdf = open(print(InventedDay.full(language)))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(width, within(1f));
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isCloseTo(height, within(1f));
            assertThat(text(pdf, 2)).contains("Top stories");
            assertThat(new PageEdges(pdf).textOutside()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 595.3, 841.9", "LETTER, 612, 792", "EREADER, 255.1, 345.8"})
    void printsOnThePaperThatWasAskedFor(Paper paper, float width, float height) throws IOException {
        PrintedPdf printed = new PdfPress(List.of())
                .print(TEMPLATES.print(InventedDay.full("en-US"), Map.of(), paper), InventedDay.CUT_OFF);
        try (PDDocument pdf = open(printed)) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(width, within(1f));
                assertThat(page.getMediaBox().getHeight()).isCloseTo(height, within(1f));
            }
            assertThat(new PageEdges(pdf).textOutside()).isEmpty();
            assertThat(printed.missing()).isEmpty();
            assertThat(flat(drawn(pdf, 1))).contains(flat(DAY.topStories().getFirst().headline().text()));
            for (PDOutlineItem part : root(pdf).children()) {
                assertThat(((PDPageXYZDestination) part.getDestination()).getTop()).isGreaterThan(60);
            }
        }
    }

    @Test
    void bearsMonstrousTextOnTheSmallestPaper() throws IOException {
        String monster = "<b>${1/0}</b> " + "x".repeat(5000) + " \u05E9\u05DC\u05D5\u05DD";
        Briefing day = InventedDay.oneStory(monster, monster, monster, "https://" + "a.".repeat(100) + "example/<");
        try (PDDocument pdf = open(new PdfPress(List.of()).print(TEMPLATES.print(day, Map.of(), Paper.EREADER),
                day.masthead().cutOff()))) {
            assertThat(new PageEdges(pdf).textOutside()).isEmpty();
        }
    }

    @Test
    void bearsMonstrousTextInEveryField() throws IOException {
        String monster = "<b>${1/0}</b> &amp; ]]> \u0000\uD800 " + "x".repeat(5000)
                + " \u05E9\u05DC\u05D5\u05DD \uD83D\uDE00";
        PrintedPdf printed = print(
                InventedDay.oneStory(monster, monster, monster, "https://" + "a.".repeat(100) + "example/<"));
        try (PDDocument pdf = open(printed)) {
            assertThat(new PageEdges(pdf).textOutside()).isEmpty();
            assertThat(flat(new PDFTextStripper().getText(pdf))).contains("<b>${1/0}</b>&amp;]]>");
            assertThat(printed.missing()).contains("U+1F600", "U+FFFD");
        }
    }

    private static PrintedPdf print(Briefing briefing) {
        return new PdfPress(List.of()).print(TEMPLATES.print(briefing), briefing.masthead().cutOff());
    }

    private static PDDocument open(PrintedPdf printed) throws IOException {
        return Loader.loadPDF(printed.bytes());
    }

    private static PDOutlineItem root(PDDocument pdf) {
        return pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
    }

    /** The text of a page from left to right and top to bottom. */
    private static String text(PDDocument pdf, int page) throws IOException {
        return text(pdf, page, true);
    }

    /** The text of a page in the order of drawing: one column after the other. */
    private static String drawn(PDDocument pdf, int page) throws IOException {
        return text(pdf, page, false);
    }

    private static String text(PDDocument pdf, int page, boolean sorted) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(sorted);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static String textUnder(PDPage page, PDAnnotation annotation) throws IOException {
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        var box = annotation.getRectangle();
        area.addRegion("link", new java.awt.geom.Rectangle2D.Float(box.getLowerLeftX(),
                page.getMediaBox().getHeight() - box.getUpperRightY(), box.getWidth(), box.getHeight()));
        area.extractRegions(page);
        return area.getTextForRegion("link").strip();
    }

    /** Text without line ends, spaces and markers, which fall where the page has them. */
    private static String flat(String text) {
        return text.replaceAll("\\s", "");
    }
}
