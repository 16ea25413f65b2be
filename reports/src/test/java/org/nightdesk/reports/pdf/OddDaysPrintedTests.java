package org.nightdesk.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightdesk.reports.InventedDay;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Paper;
import org.nightdesk.templates.model.Section;
import org.nightdesk.templates.model.StoryBlock;

/** Days that nobody wishes for still make a good page. */
class OddDaysPrintedTests {

    private static final BriefingTemplates TEMPLATES = new BriefingTemplates();

    @ParameterizedTest
    @EnumSource(Paper.class)
    void keepsOddTextOnThePaper(Paper paper) throws IOException {
        List<String> odd = List.of("The mayor of Saltmarsh said again that ".repeat(80).strip(), "x".repeat(5000),
                "\u05E8\u05D0\u05E9 \u05D4\u05E2\u05D9\u05E8 \u05D0\u05DE\u05E8 (12%) ".repeat(20).strip(),
                "\uD83D\uDC69\u200D\uD83D\uDE80\uD83C\uDDEB\uD83C\uDDF7 ".repeat(40).strip(),
                "<script>alert(1)</script> ${7*7} <#list x as y> [=1] &amp; ]]> --".repeat(9),
                "Donaudampfschifffahrtsgesellschaftskapit\u00E4nsm\u00FCtze".repeat(3));
        for (String text : odd) {
            Briefing day = InventedDay.oneStory(text, text, text, null);
            PrintedPdf printed = new PdfPress().print(TEMPLATES.print(day, Map.of(), paper),
                    day.masthead().cutOff());
            try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
                assertThat(new PageEdges(pdf).textOutside()).as(text.substring(0, 20)).isEmpty();
                assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("49");
            }
            assertThat(printed.bytes().length).isLessThan(300_000);
        }
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void printsTwoThousandStories() throws IOException {
        Briefing day = InventedDay.full();
        List<StoryBlock> stories = day.stories();
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            List<StoryBlock> many = new ArrayList<>();
            for (int j = 0; j < 200; j++) {
                many.add(stories.get((i + j) % stories.size()));
            }
            sections.add(new Section("s" + i, "Section " + i, many));
        }
        PrintedPdf printed = new PdfPress(List.of())
                .print(TEMPLATES.print(InventedDay.withSections(day, sections)), InventedDay.CUT_OFF);
        assertThat(printed.bytes().length).isLessThan(4_000_000);
        try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
            assertThat(pdf.getNumberOfPages()).isBetween(250, 500);
            assertThat(new PageEdges(pdf).textOutside()).isEmpty();
        }
    }
}
