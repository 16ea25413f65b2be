package org.nightdesk.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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
        assumeTrue(new SystemFonts(SystemFonts.usualFolders()).fontFor(word.codePointAt(0), Han.SIMPLIFIED).isPresent(),
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
        assumeTrue(fonts.fontFor(0x0645, Han.SIMPLIFIED).isPresent(), "no Arabic font on this machine");
        TextRun.Shaped joined = (TextRun.Shaped) fonts.fontFor(0x0645, Han.SIMPLIFIED).orElseThrow()
                .shape("\u0644\u0627", true)
                .orElseThrow();
        TextRun.Shaped lam = (TextRun.Shaped) fonts.fontFor(0x0644, Han.SIMPLIFIED).orElseThrow().shape("\u0644", true)
                .orElseThrow();
        assertThat(joined.glyphs().getGlyphCode(joined.glyphs().getNumGlyphs() - 1))
                .isNotEqualTo(lam.glyphs().getGlyphCode(0));
    }

    @Test
    void setsALineThatIsReadFromRightToLeftFromRightToLeft() throws IOException {
        assumeTrue(new SystemFonts(SystemFonts.usualFolders()).fontFor(0x05D0, Han.SIMPLIFIED).isPresent(),
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

    @ParameterizedTest
    @CsvSource({"zh, NotoSerifCJKsc", "zh-TW, NotoSerifCJKtc", "zh-Hant-HK, NotoSerifCJKhk", "ja, NotoSerifCJKjp",
            "ko, NotoSerifCJKkr", "en, NotoSerifCJKsc"})
    void drawsHanAsTheLanguageWritesIt(String language, String font) throws IOException {
        assumeTrue(new SystemFonts(SystemFonts.usualFolders()).fontFor(0x9AA8, Han.SIMPLIFIED).isPresent(),
                "no font on this machine for Chinese");
        PrintedPdf printed = new PdfPress().print(PdfPressTests.page("<p>Peking <span lang='" + language
                + "'>\u9AA8\u76F4\uFF0C</span></p>"), CUT_OFF);
        try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
            var resources = pdf.getPage(0).getResources();
            List<String> names = new ArrayList<>();
            for (var name : resources.getFontNames()) {
                names.add(resources.getFont(name).getName());
            }
            assertThat(names).anyMatch(name -> name.contains(font)).hasSize(2);
            assertThat(new PDFTextStripper().getText(pdf)).contains("\u9AA8\u76F4\uFF0C");
        }
    }

    @Test
    void showsEmojiAsPicturesWhichCanBeCopied() throws IOException {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        String flag = "\uD83C\uDDEB\uD83C\uDDF7";
        assumeTrue(new SystemFonts(SystemFonts.usualFolders()).picture(flag).isPresent(),
                "no font with pictures on this machine");
        String page = PdfPressTests.page("<p>they " + family + " have " + flag + " and " + flag + " too</p>");
        PrintedPdf printed = new PdfPress().print(page, CUT_OFF);
        assertThat(printed.missing()).isEmpty();
        assertThat(printed.bytes().length).isLessThan(60_000);
        assertThat(new PdfPress().print(page, CUT_OFF).bytes()).isEqualTo(printed.bytes());
        try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("they " + family + " have " + flag + " and " + flag);
            int pictures = 0;
            for (var name : pdf.getPage(0).getResources().getXObjectNames()) {
                pictures += pdf.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            // Two, each with its mask; the flag is kept once.
            assertThat(pictures).isEqualTo(4);
        }
    }

    @Test
    void takesNoPicturesFromABrokenFile() throws IOException {
        Path file = Files.createTempFile("pictures", ".ttf");
        for (byte[] bytes : new byte[][]{{}, "CBLCCBDT, but no font at all".getBytes(StandardCharsets.UTF_8),
                new byte[200]}) {
            Files.write(file, bytes);
            assertThat(EmojiPictures.open(file)).isEmpty();
        }
        Files.delete(file);
    }

    @Test
    void looksNowhereElseThanInItsFolders() throws IOException {
        Path empty = Files.createTempDirectory("fonts");
        assertThat(new SystemFonts(List.of(empty, empty.resolve("none"))).fontFor(0x5317, Han.SIMPLIFIED)).isEmpty();
        Files.writeString(empty.resolve("NotoSansCJK-Regular.ttc"), "not a font");
        assertThat(new SystemFonts(List.of(empty)).fontFor(0x5317, Han.SIMPLIFIED)).isEmpty();
        Files.delete(empty.resolve("NotoSansCJK-Regular.ttc"));
        Files.delete(empty);
    }
}
