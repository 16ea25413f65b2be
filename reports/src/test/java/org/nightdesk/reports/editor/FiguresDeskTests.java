package org.nightdesk.reports.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.EarlierEdition;
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
import org.nightdesk.templates.model.Figures;

class FiguresDeskTests {

    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();
    private static final LocalDate DATE = LocalDate.of(2031, 5, 6);

    private static final String[] ON_TAMSIN_VOLE = {"Critics said Vole would resign.", "Friends said Vole would stay.",
            "At noon Vole was silent."};

    @Test
    void countsANameWhereverAnArticleHasIt() {
        Figures today = figures(ON_TAMSIN_VOLE, "Prime Minister Tamsin Vole will resign.", "Vole's day has come.",
                "Nobody but Tamsin Vole knows.");

        assertThat(today.rising()).isEmpty();
        assertThat(today.fading()).isEmpty();
    }

    @Test
    void countsANewNameInTheArticlesOfTheDaysBefore() {
        Figures today = figures(new String[]{"Skerrow slept.", "It is quiet."}, "The sea broke into Skerrow.",
                "Boats left Skerrow.", "In the night Skerrow was flooded.", "The mayor of Skerrow spoke.");

        assertThat(today.rising()).containsExactly(new Figures.Term("Skerrow", 4, 1.));
    }

    @Test
    void saysNothingOfANameThatIsOnlyToldInAnotherForm() {
        Figures today = figures(new String[]{"The voters like Tamsin Vole.", "The voters like Tamsin Vole a lot."},
                "Vole won.", "Vole has won.");

        assertThat(today.fading()).isEmpty();
    }

    @Test
    void givesOfNamesThatOverlapTheFullest() {
        Figures today = figures(ON_TAMSIN_VOLE, "The winner is Ada Quill.", "They sang of Ada Quill.",
                "The streets were full of Quill and of Ada Quill.", "So did Quill.");

        assertThat(today.rising()).extracting(Figures.Term::name).containsExactly("Quill");
        assertThat(today.fading()).containsExactly(new Figures.Term("Vole", 0, 3.));
    }

    @Test
    void countsTheOutletsBesideThoseWithMostArticles() {
        List<StoryFile> stories = IntStream.rangeClosed(1, 10).mapToObj(i -> story("Text " + i, "Post " + i)).toList();

        Figures figures = new FiguresDesk(profile(), List.of()).count(DATE, stories, story -> "");

        assertThat(figures.outlets()).hasSize(8).contains(new Figures.Outlet("Post 1", 1, .1));
        assertThat(figures.moreOutlets()).isEqualTo(2);
        assertThat(figures(ON_TAMSIN_VOLE, "Vole won.").moreOutlets()).isZero();
    }

    @Test
    void readsAListOfThousandsOfNames() {
        Figures today = figures(new String[]{"It is quiet.", "Skerrow slept."}, "The winner is Ada Quill.",
                "The first was Ada Quill.", "The runners were " + "Ada Quill ".repeat(5_000).strip() + ".");

        assertThat(today.rising()).containsExactly(new Figures.Term("Ada Quill", 3, 0.));
    }

    private static Figures figures(String[] yesterday, String... today) {
        EarlierEdition before = new EarlierEdition(
                new FiguresDesk(profile(), List.of()).count(DATE.minusDays(1), stories(yesterday), story -> ""),
                () -> stories(yesterday).stream().flatMap(story -> story.articles().stream())
                        .map(AnalyzedArticle::article).toList());
        return new FiguresDesk(profile(), List.of(before)).count(DATE, stories(today), story -> "");
    }

    private static BriefingProfile profile() {
        return new BriefingProfile("day", "The Day", Locale.ENGLISH, ZoneOffset.UTC, 500, List.of(), Layout.USUAL,
                Watchlist.EMPTY);
    }

    private static List<StoryFile> stories(String... texts) {
        return Arrays.stream(texts).map(FiguresDeskTests::story).toList();
    }

    private static StoryFile story(String text) {
        return story(text, "Echo");
    }

    private static StoryFile story(String text, String outlet) {
        AnalyzedArticle article = ANALYZER.analyze(new Article(text, "A headline", text, outlet, null, null));
        return new StoryFile(new Story(text, List.of(new Story.Member(text, null))), List.of(article),
                new Storyline(text, List.of(DATE), new TermVector(new int[0], new float[0])),
                new StoryRank(1, 1, 1, 1), List.of());
    }
}
