package org.nightdesk.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Needs Debian's fonts-noto-core and fonts-noto-cjk; without them the tests of a script are skipped. */
class BorrowedFontTests {

    private static final Instant CUT_OFF = Instant.parse("2031-03-04T05:30:00Z");

    @ParameterizedTest
    @CsvSource({"\u5317\u4EAC\u3072\u3089\u304C\u306A\uD55C\uAD6D\uC5B4, NotoSerifCJK",
            "\u05E9\u05DC\u05D5\u05DD, NotoSerifHebrew",
            "\u0645\u0631\u062D\u0628\u0627, NotoNaskhArabic",
            "\u0939\u093F\u0928\u094D\u0926\u0940, NotoSerifDevanagari",
            "\u0E20\u0E32\u0E29\u0E32\u0E44\u0E17\u0E22, NotoSerifThai"})
    void setsOtherScriptsInFontsOfTheMachine(String word, String font) throws IOException {
        assumeTrue(new SystemFonts(SystemFonts.usualFolders()).fontFor(word.codePointAt(0)).isPresent(),
                "no font on this machine for " + word);
        String page = PdfPressTests.page("<p>The sign says " + word + " in English (" + word + ").</p>");
        PrintedPdf printed = new PdfPress().print(page, CUT_OFF);
        assertThat(printed.missing()).isEmpty();
        assertThat(new PdfPress().print(page, CUT_OFF).bytes()).isEqualTo(printed.bytes());
        try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
            PDPage first = pdf.getPage(0);
            assertThat(first.getResources().getFontNames()).anySatisfy(name -> assertThat(
                    first.getResources().getFont(name).getName()).contains(font));
            for (var name : first.getResources().getFontNames()) {
                assertThat(first.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void shapesLettersThatChangeBesideEachOther() {
        SystemFonts fonts = new SystemFonts(SystemFonts.usualFolders());
        assumeTrue(fonts.fontFor(0x0645).isPresent(), "no Arabic font on this machine");
        TextRun.Shaped joined = (TextRun.Shaped) fonts.fontFor(0x0645).orElseThrow().shape("\u0644\u0627", true)
                .orElseThrow();
        TextRun.Shaped lam = (TextRun.Shaped) fonts.fontFor(0x0644).orElseThrow().shape("\u0644", true).orElseThrow();
        assertThat(joined.glyphs().getGlyphCode(joined.glyphs().getNumGlyphs() - 1))
                .isNotEqualTo(lam.glyphs().getGlyphCode(0));
    }

    @Test
    void setsALineThatIsReadFromRightToLeftFromRightToLeft() throws IOException {
        assumeTrue(new SystemFonts(SystemFonts.usualFolders()).fontFor(0x05D0).isPresent(),
                "no Hebrew font on this machine");
        PrintedPdf printed = new PdfPress().print(PdfPressTests.page("<p dir='auto' style='text-align: right'><span>"
                + "\u05E9\u05DC\u05D5\u05DD</span><a href='#x'>1</a> <span>\u05E2\u05D5\u05DC\u05DD</span>"
                + "<a href='#x'>2</a></p><p id='x'>end</p>"), CUT_OFF);
        try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
            Map<String, Float> at = new HashMap<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    at.putIfAbsent(position.getUnicode().strip(), position.getXDirAdj());
                }
            }.getText(pdf);
            assertThat(at.get("2")).isLessThan(at.get("1"));
            assertThat(at.get("1")).isGreaterThan(400);
            assertThat(pdf.getPage(0).getAnnotations().get(0).getRectangle().getLowerLeftX()).isCloseTo(at.get("1"),
                    within(2f));
        }
    }

    @Test
    void looksNowhereElseThanInItsFolders() throws IOException {
        Path empty = Files.createTempDirectory("fonts");
        assertThat(new SystemFonts(List.of(empty, empty.resolve("none"))).fontFor(0x5317)).isEmpty();
        Files.writeString(empty.resolve("NotoSansCJK-Regular.ttc"), "not a font");
        assertThat(new SystemFonts(List.of(empty)).fontFor(0x5317)).isEmpty();
        Files.delete(empty.resolve("NotoSansCJK-Regular.ttc"));
        Files.delete(empty);
    }
}
