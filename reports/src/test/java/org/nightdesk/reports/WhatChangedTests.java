package org.nightdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.Edition;
import org.nightdesk.reports.model.Intake;
import org.nightdesk.reports.model.LastEdition;
import org.nightdesk.reports.model.Layout;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.reports.model.Watchlist;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.summarizer.model.Storyline;
import org.nightdesk.summarizer.model.TermVector;
import org.nightdesk.summarizer.story.StoryRank;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Disposition;
import org.nightdesk.templates.model.FigureMoved;
import org.nightdesk.templates.model.HoldReason;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.SubjectPattern;
import org.nightdesk.templates.model.Tempo;
import org.nightdesk.templates.model.WatchHit;

/** Two nights on the coast of Velland: what the second edition makes of what the first has said. */
class WhatChangedTests {

    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();
    private static final Editor EDITOR = new Editor(ANALYZER);
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private static final String BARGE = "The barge Orla struck the pier of Karvik in thick fog on Sunday night and sank. "
            + "Seven people died and eleven were missing, the harbour office said. "
            + "The Orla had carried gravel between Karvik and Selm for thirty years.";
    private static final String BARGE_NEXT_DAY = "The barge Orla struck the pier of Karvik in thick fog on Sunday night and sank. "
            + "The death toll in the sinking of the Orla rose to 12 on Monday, the harbour office said. "
            + "Divers raised the ship's compass, and a mechanic told the police that it had been out of order since spring.";
    private static final String MILL = "The paper mill of Tolm will close in June, its owner told the 140 workers on Sunday. "
            + "The union called the news a slap in the face of the town.";
    private static final String CHOIR = "The school choir of Sarle won the contest of the nine valleys on Monday evening. "
            + "The judges praised its courage, and the mayor gave every singer a bun.";

    @Test
    void tellsWhatIsNewInARunningStoryAndNotWhatWasSaid() {
        Briefing first = first();
        Briefing second = second(first, List.of(running("b1", BARGE_NEXT_DAY)), Watchlist.EMPTY);

        List<String> printed = second.quotes().stream().map(QuotedSentence::text).toList();
        assertThat(first.quotes()).extracting(QuotedSentence::text)
                .anyMatch(text -> text.startsWith("The barge Orla struck"));
        assertThat(printed).noneMatch(text -> text.startsWith("The barge Orla struck"))
                .anyMatch(text -> text.startsWith("Divers raised"));
    }

    @Test
    void setsTheOldFigureBesideTheNewOneAndMarksWhatWasSaid() {
        Briefing second = second(first(), List.of(running("b1", BARGE_NEXT_DAY)), Watchlist.EMPTY);

        FigureMoved figure = second.changes().moved().getFirst().figures().getFirst();
        assertThat(second.parts()).contains(PartKind.WHAT_CHANGED);
        assertThat(second.changes().since()).isEqualTo(MONDAY);
        assertThat(List.of(figure.from(), figure.to())).containsExactly("Seven", "12");
        assertThat(figure.matter()).isEqualTo(FigureMoved.Matter.DEAD);
        assertThat(figure.before().text()).startsWith("Seven people died");
        assertThat(figure.said()).isEqualTo(MONDAY);
        assertThat(second.quotes()).contains(figure.before(), figure.after());
        assertThat(second.source(figure.before().marker()).articleId()).isEqualTo("a1");
    }

    @Test
    void holdsBackAStoryThatSaysNothingNew() {
        Briefing second = second(first(), List.of(running("b1", BARGE)), Watchlist.EMPTY);

        assertThat(second.stories()).noneMatch(story -> story.storyId().equals("b1"));
        assertThat(second.dispositions()).filteredOn(entry -> entry.articleId().equals("b1")).singleElement()
                .extracting(Disposition::reason).isEqualTo(HoldReason.NOTHING_NEW);
        assertThat(second.coverage().articles()).isEqualTo(2);
    }

    @Test
    void namesWhatWentQuiet() {
        Briefing first = first();
        LastEdition last = new LastEdition(first, List.of(new LastEdition.Quiet("a2", "a2", 1)));

        Briefing second = compose(TUESDAY, List.of(running("b1", BARGE_NEXT_DAY)), Watchlist.EMPTY, last);

        assertThat(second.changes().quiet()).singleElement()
                .satisfies(quiet -> assertThat(quiet.headline().text()).isEqualTo("Paper mill of Tolm to close"))
                .satisfies(quiet -> assertThat(second.source(quiet.headline().marker()).articleId()).isEqualTo("a2"));
        assertThat(second.headlines()).contains(second.changes().quiet().getFirst().headline());
    }

    @Test
    void aDayWhoseOnlyLinesAreOfStoriesThatWentQuietIsEmpty() {
        LastEdition last = new LastEdition(first(), List.of(new LastEdition.Quiet("a2", "a2", 1)));

        Briefing second = compose(TUESDAY, List.of(), Watchlist.EMPTY, last);

        assertThat(second.changes().quiet()).hasSize(1);
        assertThat(second.masthead().tempo()).isEqualTo(Tempo.EMPTY);
        assertThat(second.todaysHeadlines()).isEmpty();
        assertThat(new BriefingTemplates().text(second)).contains("No news.", "Gone quiet")
                .doesNotContain("A quiet day");
        for (SubjectPattern pattern : new SubjectPattern[]{null, new SubjectPattern("{headline}")}) {
            assertThat(new BriefingTemplates().subject(second, pattern)).contains("no news").doesNotContain("mill");
        }
    }

    @Test
    void hasNoSuchPartInAFirstEdition() {
        assertThat(first().parts()).doesNotContain(PartKind.WHAT_CHANGED, PartKind.WATCHLIST);
    }

    @Test
    void quotesTheSentenceWithATermOfTheWatchlistAlsoBelowTheCut() {
        Watchlist list = new Watchlist(
                List.of(new Watchlist.Term("bun", List.of()), new Watchlist.Term("mill*", List.of("paper"))),
                List.of());
        BriefingProfile narrow = profile(60, list);

        Briefing briefing = EDITOR.compose(narrow, edition(MONDAY),
                List.of(fresh("a1", "Barge sinks off Karvik", BARGE), fresh("a2", "Paper mill of Tolm to close", MILL),
                        fresh("a3", "Choir of Sarle wins", CHOIR)),
                new Intake(3, 0, 0, Map.of(), List.of()));

        WatchHit hit = briefing.watchlist().getFirst();
        assertThat(briefing.watchlist()).hasSize(1);
        assertThat(hit.terms()).containsExactly("bun");
        assertThat(hit.told()).isFalse();
        assertThat(hit.sentences()).singleElement().extracting(QuotedSentence::text).asString().contains("bun");
        assertThat(briefing.quotes()).containsAll(hit.sentences());
        assertThat(briefing.dispositions()).filteredOn(entry -> entry.articleId().equals("a3")).singleElement()
                .extracting(Disposition::kind).isEqualTo(Disposition.Kind.PRINTED);
    }

    @Test
    void findsNoHitWhereAnExcludedWordStands() {
        Watchlist list = new Watchlist(List.of(new Watchlist.Term("choir", List.of())), List.of("bun"));

        assertThat(compose(MONDAY, List.of(fresh("a3", "Choir of Sarle wins", CHOIR)), list, null).watchlist())
                .isEmpty();
    }

    private static Briefing first() {
        return compose(MONDAY, List.of(fresh("a1", "Barge sinks off Karvik", BARGE),
                fresh("a2", "Paper mill of Tolm to close", MILL)), Watchlist.EMPTY, null);
    }

    private static Briefing second(Briefing first, List<StoryFile> running, Watchlist list) {
        List<StoryFile> stories = new ArrayList<>(running);
        stories.add(fresh("b2", "Choir of Sarle wins", CHOIR));
        return compose(TUESDAY, stories, list, new LastEdition(first, List.of()));
    }

    private static Briefing compose(LocalDate date, List<StoryFile> stories, Watchlist list, LastEdition last) {
        return EDITOR.compose(profile(600, list), edition(date), stories,
                new Intake(stories.size(), 0, 0, Map.of(), List.of()), last);
    }

    private static BriefingProfile profile(int words, Watchlist list) {
        return new BriefingProfile("coast", "The Coast", Locale.ENGLISH, ZoneOffset.UTC, words, List.of(), Layout.USUAL,
                list);
    }

    private static Edition edition(LocalDate date) {
        return new Edition(date, 1, 0, null, date.atTime(6, 0).toInstant(ZoneOffset.UTC));
    }

    private static StoryFile fresh(String id, String title, String text) {
        return file(id, article(id, title, text, MONDAY), List.of(MONDAY), List.of());
    }

    private static StoryFile running(String id, String text) {
        return file(id, article(id, "Barge sinks off Karvik", text, TUESDAY), List.of(MONDAY, TUESDAY),
                List.of(article("a1", "Barge sinks off Karvik", BARGE, MONDAY)));
    }

    private static StoryFile file(String id, AnalyzedArticle article, List<LocalDate> days,
            List<AnalyzedArticle> earlier) {
        return new StoryFile(new Story(id, List.of(new Story.Member(id, null))), List.of(article),
                new Storyline(days.size() > 1 ? "a1" : id, days, new TermVector(new int[0], new float[0])),
                new StoryRank(1, 1, 1, 1), earlier);
    }

    private static AnalyzedArticle article(String id, String title, String text, LocalDate date) {
        Instant published = date.atStartOfDay().toInstant(ZoneOffset.UTC);
        return ANALYZER.analyze(new Article(id, title, text, "The Echo", "https://echo.example/" + id, published));
    }
}
