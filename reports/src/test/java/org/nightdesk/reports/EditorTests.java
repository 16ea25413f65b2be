package org.nightdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.Edition;
import org.nightdesk.reports.model.EmptyDay;
import org.nightdesk.reports.model.Intake;
import org.nightdesk.reports.model.Layout;
import org.nightdesk.reports.model.Look;
import org.nightdesk.reports.model.SectionProfile;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.reports.model.Watchlist;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.summarizer.model.Storyline;
import org.nightdesk.summarizer.model.TermVector;
import org.nightdesk.summarizer.story.StoryRank;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Coverage;
import org.nightdesk.templates.model.Disposition;
import org.nightdesk.templates.model.Figures;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.Section;
import org.nightdesk.templates.model.StoryBlock;
import org.nightdesk.templates.model.Tempo;

class EditorTests {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 3);
    private static final Edition EDITION = new Edition(DATE, 7, 0, Instant.parse("2026-03-02T06:00:00Z"),
            Instant.parse("2026-03-03T06:00:00Z"));
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();
    private static final Editor EDITOR = new Editor(ANALYZER);

    @Test
    void keepsTheLengthThatWasOrderedAndTellsEachStoryOnce() {
        List<StoryFile> stories = IntStream.range(0, 60).mapToObj(EditorTests::council).toList();

        Briefing briefing = compose(300, stories, 60);

        assertThat(briefing.masthead().words()).isBetween(200, 300);
        List<String> told = new ArrayList<>();
        briefing.stories().forEach(story -> told.add(story.storyId()));
        briefing.inBrief().forEach(item -> told.add(item.storyId()));
        assertThat(told).doesNotHaveDuplicates().hasSizeLessThan(60);
        assertThat(briefing.sections()).allSatisfy(section -> assertThat(section.stories()).isNotEmpty());
    }

    @Test
    void letsNoSourceFillTheSectionsAlone() {
        List<StoryFile> stories = new ArrayList<>();
        IntStream.range(0, 14).forEach(number -> stories.add(council(number, "Loud Post")));
        IntStream.range(14, 20).forEach(number -> stories.add(council(number)));

        List<String> outlets = compose(500, stories, 20).sections().stream()
                .flatMap(section -> section.stories().stream())
                .map(story -> stories.stream().filter(file -> file.story().id().equals(story.storyId())).findFirst()
                        .orElseThrow().articles().getFirst().article().source())
                .toList();

        assertThat(outlets).startsWith("Loud Post", "Loud Post", "Loud Post", "Loud Post", "Ward 14 Echo");
        assertThat(outlets.subList(4, outlets.size())).contains("Ward 14 Echo", "Ward 15 Echo");
    }

    @Test
    void accountsForEachArticleThatCameIn() {
        List<StoryFile> stories = IntStream.range(0, 60).mapToObj(EditorTests::council).toList();
        Intake intake = new Intake(66, 2, 1, Map.of("empty", 3), List.of(new Intake.SourceReport("Echo", 66, null)));

        Coverage coverage = EDITOR.compose(profile(300), EDITION, stories, intake).coverage();

        assertThat(coverage.waiting()).isEqualTo(2);
        assertThat(coverage.printed() + coverage.grouped() + coverage.duplicates()
                + coverage.heldBack().stream().mapToInt(Coverage.HeldBack::articles).sum()).isEqualTo(61);
    }

    @Test
    void headsAStoryOfSeveralDaysByHowItStandsNow() {
        String text = "A fire burned down the mill of Tolm on Saturday.";
        Instant eve = Instant.parse("2026-03-02T00:00:00Z");
        StoryFile story = file(3, article("a", "Fire in mill of Tolm injures two", text, "Wire", eve.minusSeconds(1)),
                article("b", "Mill of Tolm on fire, two hurt", text + " Two were hurt.", "Echo", eve.minusSeconds(1)),
                article("c", "Miller dies after the fire", "The miller died on Monday. He was 80.", "News", eve));

        assertThat(compose(400, List.of(story), 3).topStories()).singleElement()
                .extracting(block -> block.headline().text()).isEqualTo("Miller dies after the fire");
    }

    @Test
    void callsAStoryTheSameInTheFigures() {
        StoryFile story = file(3, article("a", "The weir", "The weir at Tolm gave way on Monday.", "Wire"),
                article("b", "Weir at Tolm gives way after rain", "The weir at Tolm broke on Monday.", "Echo"));

        Briefing briefing = compose(400, List.of(story, council(1)), 3);

        assertThat(briefing.figures().storylines()).extracting(Figures.Run::headline)
                .containsExactly("Weir at Tolm gives way after rain", "Council of Ward 1 votes on parking");
        assertThat(briefing.topStories().getFirst().headline().text()).isEqualTo("Weir at Tolm gives way after rain");
    }

    @Test
    void beginsAStoryWithTheArticleOfItsHeadline() {
        StoryFile story = file(3, article("a", "The weir", "The weir at Tolm gave way on Monday after rain.", "Wire"),
                article("b", "Weir at Tolm gives way, forty families flee",
                        "Forty families left their homes by the river near Tolm before noon.", "Echo"));

        StoryBlock block = compose(400, List.of(story), 2).topStories().getFirst();

        assertThat(block.headline().articleId()).isEqualTo("b");
        assertThat(block.sentences()).extracting(QuotedSentence::articleId).containsExactly("b", "a");
    }

    @Test
    void neverQuotesAReprint() {
        String text = "The weir at Tolm gave way on Monday after three days of rain. Forty families left their homes before noon.";
        StoryFile story = file(3, article("a", "Weir gives way", text, "Wire"),
                article("b", "Weir at Tolm breaks", text + " Engineers had warned of cracks.", "Echo"),
                article("c", "Tolm weir gone", "The old weir at Tolm broke on Monday. The miller rang his bell.",
                        "News"));
        StoryFile withCopy = new StoryFile(new Story("a", List.of(new Story.Member("a", null),
                new Story.Member("b", "a"), new Story.Member("c", null))), story.articles(), story.storyline(),
                story.rank(), List.of());

        Briefing briefing = compose(400, List.of(withCopy), 3);

        assertThat(briefing.citedArticles()).doesNotContain("b");
        assertThat(briefing.dispositions()).filteredOn(entry -> entry.articleId().equals("b"))
                .extracting(Disposition::kind).containsExactly(Disposition.Kind.DUPLICATE);
        StoryBlock block = briefing.topStories().getFirst();
        assertThat(block.standing().reprints()).isEqualTo(1);
        assertThat(block.standing().outlets()).isEqualTo(2);
    }

    @Test
    void quotesExactSpansOfTheArticlesItNames() {
        List<StoryFile> stories = IntStream.range(0, 9).mapToObj(EditorTests::council).toList();

        Briefing briefing = compose(600, stories, 9);

        assertThat(briefing.quotes()).isNotEmpty().allSatisfy(quote -> {
            Article article = stories.stream().flatMap(story -> story.articles().stream())
                    .map(AnalyzedArticle::article).filter(candidate -> candidate.id().equals(quote.articleId()))
                    .findFirst().orElseThrow();
            assertThat(article.text().substring(quote.start(), quote.end())).isEqualTo(quote.text());
            assertThat(briefing.source(quote.marker()).articleId()).isEqualTo(article.id());
        });
    }

    @Test
    void saysSoOnASlowDayAndOnAnEmptyOne() {
        Briefing slow = compose(1200, List.of(council(1)), 1);
        Briefing empty = compose(1200, List.of(), 0);

        assertThat(slow.masthead().tempo()).isEqualTo(Tempo.SLOW);
        assertThat(empty.masthead().tempo()).isEqualTo(Tempo.EMPTY);
        assertThat(empty.masthead().lead()).isNull();
        assertThat(empty.parts()).containsExactly(PartKind.COVERAGE);
    }

    @Test
    void printsOnlyThePartsThatAreWantedInTheirOrder() {
        List<StoryFile> stories = IntStream.range(0, 30).mapToObj(EditorTests::council).toList();
        Layout turned = new Layout(List.of(PartKind.IN_BRIEF, PartKind.SECTIONS), EmptyDay.NOTE, Look.USUAL);

        Briefing briefing = EDITOR.compose(profile(400, null, turned), EDITION, stories,
                new Intake(30, 0, 0, Map.of(), List.of()));

        assertThat(briefing.parts()).containsExactly(PartKind.IN_BRIEF, PartKind.SECTIONS);
        assertThat(briefing.topStories()).isEmpty();
        assertThat(briefing.masthead().lead()).isNotNull();
        // Numbered as a reader meets them: the lead sentence, then the first part.
        assertThat(briefing.inBrief().getFirst().headline().marker()).isEqualTo(2);
        assertThat(briefing.masthead().words()).isBetween(300, 400);
    }

    @Test
    void keepsALengthOfASectionAndLeavesNoHeadingWithoutAStory() {
        List<StoryFile> stories = IntStream.range(0, 30).mapToObj(EditorTests::council).toList();

        Briefing briefing = EDITOR.compose(profile(2000, 100, Layout.USUAL), EDITION, stories,
                new Intake(30, 0, 0, Map.of(), List.of()));

        Section politics = briefing.sections().getFirst();
        assertThat(politics.name()).isEqualTo("politics");
        int words = politics.stories().stream()
                .mapToInt(story -> words(story.headline().text())
                        + story.sentences().stream().mapToInt(quote -> words(quote.text())).sum())
                .sum();
        assertThat(words).isBetween(50, 100);
        assertThat(briefing.inBrief()).isNotEmpty();
    }

    private static int words(String text) {
        return text.split(" ", -1).length;
    }

    private static Briefing compose(int words, List<StoryFile> stories, int articles) {
        return EDITOR.compose(profile(words), EDITION, stories, new Intake(articles, 0, 0, Map.of(), List.of()));
    }

    private static BriefingProfile profile(int words) {
        return profile(words, null, Layout.USUAL);
    }

    private static BriefingProfile profile(int words, Integer politics, Layout layout) {
        return new BriefingProfile("day", "The Day", Locale.ENGLISH, ZoneOffset.UTC, words,
                List.of(new SectionProfile("politics", "Politics", List.of("ward"), List.of(), politics),
                        new SectionProfile("sport", "Sport", List.of())),
                layout, Watchlist.EMPTY);
    }

    private static StoryFile council(int number) {
        return council(number, "Ward " + number + " Echo");
    }

    private static StoryFile council(int number, String source) {
        String id = "story-%03d".formatted(number);
        return file(100 - number, article(id, "Council of Ward " + number + " votes on parking",
                "The council of Ward " + number
                        + " voted on Monday to charge for parking in the market square. The fee of "
                        + (number + 2) + " crowns an hour will be due from April. Traders in Ward " + number
                        + " had asked the council to wait until the autumn.",
                source));
    }

    private static AnalyzedArticle article(String id, String title, String text, String source) {
        return article(id, title, text, source, Instant.parse("2026-03-02T12:00:00Z"));
    }

    private static AnalyzedArticle article(String id, String title, String text, String source, Instant published) {
        return ANALYZER.analyze(new Article(id, title, text, source, "https://echo.example/" + id, published));
    }

    private static StoryFile file(double rank, AnalyzedArticle... articles) {
        String id = articles[0].article().id();
        List<Story.Member> members = List.of(articles).stream()
                .map(article -> new Story.Member(article.article().id(), null)).toList();
        return new StoryFile(new Story(id, members), List.of(articles),
                new Storyline(id, List.of(DATE), new TermVector(new int[0], new float[0])),
                new StoryRank(rank, 1, 1, 1), List.of());
    }
}
