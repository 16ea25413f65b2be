package org.nightdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightdesk.reports.model.Look;
import org.nightdesk.reports.model.ReportFormat;

class BriefingRendererTests {

    @ParameterizedTest
    @EnumSource
    void rendersEachFormatToTheSameBytesTwice(ReportFormat format) {
        byte[] bytes = new BriefingRenderer().render(InventedDay.full(), format);
        assertThat(new BriefingRenderer().render(InventedDay.full(), format)).isEqualTo(bytes);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith(switch (format) {
            case HTML -> "<!DOCTYPE html>";
            case PDF -> "%PDF-1.7";
            case TEXT -> "";
            case MARKDOWN -> "Wednesday, 12 March 2031 \u00B7 Edition 41";
            case JSON -> "{";
            case EPUB -> "PK";
        });
    }

    @Test
    void tellsWhichCharactersThePdfCouldNotDraw() {
        List<String> warnings = new ArrayList<>();
        String text = "The ship \uE123 is back.";
        new BriefingRenderer(Look.USUAL, warnings::add).render(InventedDay.oneStory("Wire", text, text, null),
                ReportFormat.PDF);
        assertThat(warnings).containsExactly("PDF of coast 2031-03-12: these characters could not be drawn,"
                + " marks stand for them: U+E123");
    }
}
