package org.nightdesk.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Headline;

class BriefingTemplatesTests {

    private final BriefingTemplates templates = new BriefingTemplates();
    private final Briefing briefing = SampleBriefing.briefing();

    @Test
    void printsEachHeadlineInEachFormat() {
        String page = templates.page(briefing).replace("&#39;", "'");
        String text = templates.text(briefing).replaceAll("\\s+", " ");
        assertThat(briefing.headlines()).extracting(Headline::text)
                .allSatisfy(title -> assertThat(page).contains(title))
                .allSatisfy(title -> assertThat(text).contains(title));
    }
}
