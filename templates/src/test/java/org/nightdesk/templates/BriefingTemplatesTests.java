package org.nightdesk.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.MailForms;
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

    @Test
    void namesBothOutletsWhereAccountsDiffer() {
        String rest = "Divers found the cracks on Monday &amp; the pier was shut at once.";
        assertThat(templates.page(briefing)).contains("Where accounts differ", "On which day",
                "One report says (Harbour Post):", "Another says (Selm Gazette):", rest);
        assertThat(templates.print(briefing)).contains("Where accounts differ", "Another says (Selm Gazette):", rest);
        assertThat(templates.mail(briefing, MailForms.ATTACHED, 80_000)).contains("Where accounts differ",
                "Another says (Selm Gazette):",
                rest);
        assertThat(templates.text(briefing)).contains("WHERE ACCOUNTS DIFFER", "  One report says (Harbour Post): The",
                "  Another says (Selm Gazette): Divers found the cracks on Monday &");
    }

    @Test
    void saysNothingOfAccountsWhereNoneDiffer() {
        Briefing empty = SampleBriefing.empty();
        assertThat(
                templates.page(empty) + templates.print(empty) + templates.mail(empty, MailForms.ATTACHED, 80_000)
                        + templates.text(empty))
                .doesNotContainIgnoringCase("accounts differ");
    }

    @Test
    void cutsTheAccountsOfAStoryThatTheMailLeavesOut() {
        assertThat(templates.mail(briefing, MailForms.ATTACHED, 7_000)).contains("more stories are")
                .doesNotContain("Where accounts differ");
    }
}
