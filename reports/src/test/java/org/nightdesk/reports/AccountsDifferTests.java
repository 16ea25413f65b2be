package org.nightdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.Edition;
import org.nightdesk.reports.model.Intake;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.summarizer.model.Storyline;
import org.nightdesk.summarizer.story.StoryRank;
import org.nightdesk.templates.model.AccountsDiffer;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Disposition;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.QuotedSentence;

class AccountsDifferTests {

    private static final Instant MORNING = Instant.parse("2031-03-12T06:00:00Z");
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    private static final String POST = "The ferry Anselma ran on a sandbank off Karvik in thick fog on Tuesday night. "
            + "Captain Orla Quent, 34, was taken to the clinic in Karvik with a broken wrist.";
    private static final String HERALD = "All passengers of the Anselma are safe after a night on a sandbank near Karvik. "
            + "Orla Quent, 36, who commands the ship, broke her wrist, the shipping company said.";
    private static final String AGREEING = "Boats from Karvik brought the passengers of the Anselma ashore before dawn. "
            + "Orla Quent, 34, has commanded the ship since the spring.";

    @Test
    void quotesBothSidesWhereAccountsDiffer() {
        Briefing briefing = compose(400, null, POST, HERALD);

        assertThat(briefing.parts()).containsExactly(PartKind.TOP_STORIES, PartKind.ACCOUNTS_DIFFER, PartKind.FIGURES,
                PartKind.COVERAGE);
        AccountsDiffer differ = briefing.accountsDiffer().getFirst();
        assertThat(briefing.accountsDiffer()).hasSize(1);
        assertThat(differ.matter()).isEqualTo(AccountsDiffer.Matter.AGE);
        assertThat(differ.storyId()).isEqualTo("a0");
        assertThat(differ.headline()).isEqualTo(briefing.topStories().getFirst().headline());
        assertThat(differ.one().text()).contains("Orla Quent, 34,").isEqualTo(span(POST, differ.one()));
        assertThat(differ.another().text()).contains("Orla Quent, 36,").isEqualTo(span(HERALD, differ.another()));
        assertThat(briefing.source(differ.another().marker()).articleId()).isEqualTo("a1");
        assertThat(briefing.quotes()).contains(differ.one(), differ.another());
        assertThat(briefing.dispositions()).extracting(Disposition::kind).containsOnly(Disposition.Kind.PRINTED);
    }

    @Test
    void countsTheWordsOfBothSides() {
        Briefing briefing = compose(400, null, POST, HERALD);

        List<QuotedSentence> printed = briefing.quotes().subList(1, briefing.quotes().size());
        assertThat(briefing.masthead().words()).isEqualTo(words(briefing.headlines().getFirst().text())
                + printed.stream().mapToInt(quote -> words(quote.text())).sum());
    }

    @Test
    void leavesOutTheAccountsThatThereIsNoRoomFor() {
        assertThat(compose(40, null, POST, HERALD).parts()).doesNotContain(PartKind.ACCOUNTS_DIFFER);
    }

    @Test
    void saysNothingWhereAccountsAgree() {
        Briefing briefing = compose(400, null, POST, AGREEING);

        assertThat(briefing.accountsDiffer()).isEmpty();
        assertThat(briefing.parts()).doesNotContain(PartKind.ACCOUNTS_DIFFER);
    }

    @Test
    void doesNotHoldAReprintAgainstAnAccount() {
        assertThat(compose(400, "a0", POST, HERALD).accountsDiffer()).isEmpty();
    }

    /** An edition of one story; its second article reprints {@code copyOf}, if that is not null. */
    private static Briefing compose(int words, String copyOf, String first, String second) {
        List<AnalyzedArticle> articles = List.of(article("a0", "Post", "Ferry Anselma aground off Karvik", first),
                article("a1", "Herald", "Passengers of the Anselma safe", second));
        Story story = new Story("a0", List.of(new Story.Member("a0", null), new Story.Member("a1", copyOf)));
        LocalDate date = LocalDate.of(2031, 3, 12);
        Storyline line = new Storyline("a0", List.of(date), ANALYZER.terms(articles.getFirst()).terms());
        return new Editor(ANALYZER).compose(
                new BriefingProfile("coast", "The Coast", Locale.ENGLISH, ZoneId.of("UTC"), words, List.of()),
                new Edition(date, 1, 0, null, MORNING),
                List.of(new StoryFile(story, articles, line, new StoryRank(1, 1, 1, 1), List.of())),
                new Intake(2, 0, 0, Map.of(), List.of()));
    }

    private static AnalyzedArticle article(String id, String source, String title, String text) {
        return ANALYZER.analyze(new Article(id, title, text, source, null, MORNING.minusSeconds(3600)));
    }

    private static int words(String text) {
        return text.split(" ").length;
    }

    private static String span(String text, QuotedSentence quote) {
        return text.substring(quote.start(), quote.end());
    }
}
