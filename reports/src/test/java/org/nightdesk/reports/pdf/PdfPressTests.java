package org.nightdesk.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfPressTests {

    private static final Instant CUT_OFF = Instant.parse("2031-03-04T05:30:00Z");

    private final PdfPress press = new PdfPress(List.of());

    @Test
    void printsTextAndOutline() throws IOException {
        try (PDDocument pdf = open("<h1>The Lantern</h1><h2>World</h2><p>The ferry sails again.</p>")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("The Lantern", "The ferry sails again.");
            PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("The Lantern");
            assertThat(first.getFirstChild().getTitle()).isEqualTo("World");
        }
    }

    @Test
    void drawsTheFirstLineOfAPageOnNoOther() throws IOException {
        try (PDDocument pdf = open("<div style='height: 240mm'>First</div><div style='page-break-inside: avoid'>"
                + "<p style='font-size: 30pt; line-height: 0.6; margin: 0'>Second</p><div style='height: 60mm'>Third</div></div>")) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(pdf)).contains("First").doesNotContain("Second");
        }
    }

    @Test
    void takesTitleAuthorAndLanguageFromThePageAndTheDatesFromTheMoment() throws IOException {
        try (PDDocument pdf = open("<p>One line.</p>")) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A title");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("The desk");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("News");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(CUT_OFF);
            assertThat(pdf.getDocumentInformation().getModificationDate().toInstant()).isEqualTo(CUT_OFF);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()).containsExactly("Front");
        }
    }

    @Test
    void givesTheSameBytesEachTimeAndInEveryThread() {
        String page = page("<h2>Once</h2><p>Twice <i>told</i>, <b>once</b> printed. \u4E2D</p>");
        byte[] first = press.print(page, CUT_OFF).bytes();
        byte[] other = CompletableFuture.supplyAsync(() -> new PdfPress(List.of()).print(page, CUT_OFF).bytes()).join();
        assertThat(press.print(page, CUT_OFF).bytes()).isEqualTo(first).isEqualTo(other);
    }

    @Test
    void embedsASubsetOfEachFontAndNoOther() throws IOException {
        try (PDDocument pdf = open("<p>Serif <b>bold</b> <i>italic</i> <span class='sans'>sans</span></p>")) {
            List<PDFont> fonts = fonts(pdf);
            assertThat(fonts).hasSize(4).allMatch(PDFont::isEmbedded)
                    .allMatch(font -> font.getName().matches("[A-Z]{6}\\+Source.*"));
        }
    }

    @Test
    void leadsInsideTheDocumentAndToWebAddressesOnly() throws IOException {
        try (PDDocument pdf = open("<p><a href='#end'>down</a> <a href='https://example.org/a?b=1'>out</a> "
                + "<a href='javascript:alert(1)'>script</a> <a href='file:///etc/passwd'>file</a></p><p id='end'>End</p>")) {
            List<Object> actions = new ArrayList<>();
            for (PDAnnotation annotation : pdf.getPage(0).getAnnotations()) {
                actions.add(((PDAnnotationLink) annotation).getAction());
            }
            assertThat(actions).hasSize(2);
            assertThat(actions.get(0)).isInstanceOf(PDActionGoTo.class);
            assertThat(((PDActionURI) actions.get(1)).getURI()).isEqualTo("https://example.org/a?b=1");
        }
    }

    @Test
    void marksWhatNoFontHasAndNamesIt() throws IOException {
        PrintedPdf printed = press.print(
                page("<p>Peking \u5317\u4EAC \uD83D\uDE00 &#x7;ok</p>".replace("&#x7;", "\u0007")),
                CUT_OFF);
        assertThat(printed.missing()).containsExactly("U+4EAC", "U+5317", "U+FFFD", "U+1F600");
        try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
            assertThat(fonts(pdf)).extracting(PDFont::getName).anyMatch(name -> name.contains("SourceSans3"));
        }
    }

    @Test
    void letsEmojiBeCopiedThatStandAsNamesInBrackets() throws IOException {
        PrintedPdf printed = press.print(page("<p>lift-off \uD83D\uDE80, a flag \uD83C\uDDEB\uD83C\uDDF7</p>"),
                CUT_OFF);
        assertThat(printed.missing()).containsExactly("U+1F1EB", "U+1F1F7", "U+1F680");
        try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("lift-off \uD83D\uDE80, a flag");
            assertThat(drawnWidth(pdf)).isGreaterThan(drawnWidth(open("<p>lift-off , a flag</p>")) + 40);
        }
    }

    @Test
    void putsAccentsOnTheirLetters() throws IOException {
        try (PDDocument pdf = open("<p>Ma\u0301laga</p>")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("M\u00E1laga");
        }
        try (PDDocument marked = open("<p>q\u0323\u0307q\u0323\u0307q</p>"); PDDocument bare = open("<p>qqq</p>")) {
            assertThat(new PDFTextStripper().getText(marked).replaceAll("\\s", ""))
                    .isEqualTo("q\u0323\u0307q\u0323\u0307q");
            assertThat(drawnWidth(marked)).isCloseTo(drawnWidth(bare), within(1f));
        }
    }

    @Test
    void setsGreekAndCyrillicAndLeavesOutWhatIsInvisible() throws IOException {
        PrintedPdf printed = press
                .print(page(
                        "<p>\u0391\u03B8\u03AE\u03BD\u03B1 \u041C\u043E\u0441\u043A\u0432\u0430 zero\u200Bwidth</p>"),
                        CUT_OFF);
        assertThat(printed.missing()).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("\u0391\u03B8\u03AE\u03BD\u03B1 \u041C\u043E\u0441\u043A\u0432\u0430 zerowidth");
        }
    }

    @Test
    void keepsSpacesSpacesWhereANoBreakSpaceCameFirst() throws IOException {
        try (PDDocument pdf = open("<p>4\u00A0000 men, well\u2011known</p><p>a plain word, a well-known one</p>")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("a plain word, a well-known one");
        }
    }

    @Test
    void breaksAWordThatIsWiderThanThePage() throws IOException {
        String word = "x".repeat(5000);
        String address = "https://example.org/" + "path-and-more/".repeat(40);
        try (PDDocument pdf = open("<p>" + word + "</p><p>" + address + "</p>")) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(word).contains(address);
            assertThat(new PageEdges(pdf).textOutside()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, the administration considered recommendations concerning international responsibilities, true",
            "de, wegen der Verkehrsinfrastrukturfinanzierungsgesellschaft und anderer Gesetzes\u00E4nderungen, true",
            "pl, the administration considered recommendations concerning international responsibilities, false",
            "pl, extra\u00ADordinary\u00AD, true"})
    void dividesLongWordsInTheirLanguageSoThatTheyAreFoundWhole(String language, String words, boolean divided)
            throws IOException {
        String text = (words + " ").repeat(20).strip();
        try (PDDocument pdf = open("<p lang='" + language + "' style='width: 52mm'>" + text + "</p>")) {
            AtomicInteger hyphens = new AtomicInteger();
            String printed = new PDFTextStripper() {
                @Override
                public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
                    hyphens.addAndGet("\u00AD".equals(properties.getString(COSName.ACTUAL_TEXT)) ? 1 : 0);
                    super.beginMarkedContentSequence(tag, properties);
                }
            }.getText(pdf);
            // A whole word ends its line with a space.
            assertThat(printed.replaceAll("(?<=\\S)\\R", "").replaceAll("\\s+", " "))
                    .isEqualTo(text.replace("\u00AD", ""));
            assertThat(printed.lines().filter(line -> !line.endsWith(" ")).count() - 1).isEqualTo(hyphens.get());
            assertThat(hyphens.get() > 0).isEqualTo(divided);
        }
    }

    @Test
    void refusesFilesAndDoctypes() {
        assertThatThrownBy(() -> press.print(page("<img src='file:///etc/hostname'/>"), CUT_OFF))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("file:///etc/hostname");
        assertThatThrownBy(
                () -> press.print("<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html/>", CUT_OFF))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> press.print("<html><p>open</html>", CUT_OFF))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("line 1");
    }

    /** From the first to the last character, in points. */
    private static float drawnWidth(PDDocument pdf) throws IOException {
        float[] edges = {Float.MAX_VALUE, 0};
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                edges[0] = Math.min(edges[0], at.getXDirAdj());
                edges[1] = Math.max(edges[1], at.getXDirAdj() + at.getWidthDirAdj());
            }
        }.getText(pdf);
        return edges[1] - edges[0];
    }

    private PDDocument open(String body) throws IOException {
        return Loader.loadPDF(press.print(page(body), CUT_OFF).bytes());
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    static String page(String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A title</title>
                <meta name="author" content="The desk"/><meta name="subject" content="News"/><style>
                @font-face { font-family: "Source Serif 4"; src: url(SourceSerif4-Regular.ttf); font-weight: 400; -fs-pdf-font-embed: embed; -fs-pdf-font-encoding: Identity-H }
                @font-face { font-family: "Source Serif 4"; src: url(SourceSerif4-It.ttf); font-style: italic; -fs-pdf-font-embed: embed; -fs-pdf-font-encoding: Identity-H }
                @font-face { font-family: "Source Serif 4"; src: url(SourceSerif4-Bold.ttf); font-weight: 700; -fs-pdf-font-embed: embed; -fs-pdf-font-encoding: Identity-H }
                @font-face { font-family: "Source Sans 3"; src: url(SourceSans3-Regular.ttf); -fs-pdf-font-embed: embed; -fs-pdf-font-encoding: Identity-H }
                @page { size: A4; margin: 20mm }
                body { font-family: "Source Serif 4", "Source Sans 3" }
                .sans { font-family: "Source Sans 3" }
                </style></head><body>%s</body></html>
                """
                .formatted(body);
    }
}
