package org.nightdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.Briefing;

/** Nothing from an article runs, on any page. */
class HostileTextTests {

    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    private static final String TEMPLATE = "${7*7} #{7*7} <#assign x=1> [=7*7] <@m.quote x/> \" onmouseover=\"alert(3)";

    private static final Briefing HOSTILE = InventedDay.oneStory("Echo " + SCRIPT, TEMPLATE, SCRIPT + " " + TEMPLATE,
            "javascript:alert(4)");

    @Test
    void pagesShowItAsText() {
        BriefingTemplates templates = new BriefingTemplates();
        for (String page : new String[]{templates.page(HOSTILE), templates.print(HOSTILE)}) {
            // The page's own style and script are no concern of the article's.
            String news = page.replaceAll("(?s)<(style|script)>.*?</\\1>", "");
            assertThat(news).contains("&lt;script&gt;").contains("${7*7}").contains("&lt;#assign x=1&gt;")
                    .doesNotContainIgnoringCase("<script").doesNotContainIgnoringCase("<img")
                    .doesNotContainIgnoringCase("javascript:");
            // What stands between quotation marks is text: those of the article are escaped.
            assertThat(news.replaceAll("\"[^\"]*\"", "\"\"")).doesNotContainPattern("(?i)<[^>]*\\son[a-z]+\\s*=");
        }
    }

    @Test
    void plainTextAndPdfCarryItUnchangedAndInert() {
        BriefingRenderer renderer = new BriefingRenderer();

        String text = new String(renderer.render(HOSTILE, ReportFormat.TEXT), StandardCharsets.UTF_8);
        String pdf = new String(renderer.render(HOSTILE, ReportFormat.PDF), StandardCharsets.ISO_8859_1);

        assertThat(text).contains("${7*7}").contains("<script>");
        assertThat(pdf).startsWith("%PDF").doesNotContain("/JavaScript", "/JS ", "/Launch", "javascript:");
    }
}
