package org.nightdesk.summarizer.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.Story;

class StoryGrouperTests {

    private final StoryGrouper grouper = new StoryGrouper();

    @Test
    void joinsTwoAccountsOfOneEventEvenIfThereIsNothingElse() {
        List<Story> stories = grouper.group(List.of(Press.terms("a", "Villages emptied below cracked dam", Press.DAM),
                Press.terms("b", "1,400 flee as Orrin dam cracks", Press.DAM_RETOLD)));

        assertThat(stories).containsExactly(
                new Story("a", List.of(new Story.Member("a", null), new Story.Member("b", null))));
    }

    @Test
    void keepsDifferentEventsApart() {
        assertThat(members(day())).containsExactly("a1 a2 a3", "b1 b2", "q1 q2", "r1 r2");
    }

    @Test
    void namesWhatAReprintReprints() {
        List<Story.Member> dam = grouper.group(day()).getFirst().members();

        assertThat(dam).extracting(Story.Member::articleId).containsExactly("a1", "a2", "a3");
        assertThat(dam).extracting(Story.Member::copyOf).containsExactly(null, null, "a1");
    }

    @Test
    void doesNotCareAboutTheOrderOfItsInput() {
        List<ArticleTerms> day = day();
        List<Story> expected = grouper.group(day);
        Random random = new Random(7);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(day, random);
            assertThat(grouper.group(day)).isEqualTo(expected);
        }
    }

    @Test
    void doesNotCareAboutTheNumberOfThreads() throws Exception {
        List<Story> expected = grouper.group(day());
        for (int threads = 1; threads <= 5; threads++) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                assertThat(pool.submit(() -> grouper.group(day())).get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void groupsArticlesThatAreOnlyATitle() {
        assertThat(members(List.of(Press.terms("a", "Crack in Orrin dam empties two villages", ""),
                Press.terms("b", "Villages emptied as crack grows in Orrin dam", ""),
                Press.terms("c", "Halim, 17, wins Summer Isles chess open", ""),
                Press.terms("d", "Noor Halim wins chess open at 17", "")))).containsExactly("a b", "c d");
    }

    @Test
    void leavesArticlesWithoutWordsOrOfOneWordByThemselves() {
        assertThat(members(List.of(Press.terms("a", "", ""), Press.terms("b", "", ""), Press.terms("c", "!?", "--"),
                Press.terms("d", "Untitled", ""), Press.terms("e", "Untitled", ""))))
                .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void groupsNothingIntoNothing() {
        assertThat(grouper.group(List.of())).isEmpty();
    }

    @Test
    void toleratesMissingAndImpossibleDates() {
        List<ArticleTerms> day = day();
        List<ArticleTerms> odd = new ArrayList<>();
        for (ArticleTerms article : day) {
            odd.add(new ArticleTerms(article.articleId(), article.source(),
                    odd.size() % 2 == 0 ? null : Press.MONDAY.plus(Duration.ofDays(25_000)), "en", article.terms(),
                    article.signature()));
        }
        assertThat(members(odd)).contains("a1 a2 a3", "b1 b2");
    }

    @Test
    void takesAThousandCopiesOfOneTextAndAThousandListingsOfOneOutlet() {
        List<ArticleTerms> odd = day();
        for (int i = 0; i < 1000; i++) {
            odd.add(Press.terms("x" + i, "Copy " + i, Press.CHESS.substring(i % 50)));
            odd.add(Press.terms("y" + i, (i % 5) + " rooms in Harbour Street " + i,
                    "House of the day. Harbour Street " + i
                            + " has " + (i % 5) + " rooms, a garden and a view of the port, and costs " + (90 + i)
                            + " crowns. Call our office on weekdays between nine and five to see it."));
        }

        assertThat(members(odd)).contains("a1 a2 a3", "q1 q2", "r1 r2").hasSizeGreaterThan(4);
    }

    private List<String> members(List<ArticleTerms> articles) {
        return grouper.group(articles).stream()
                .map(story -> String.join(" ", story.members().stream().map(Story.Member::articleId).toList()))
                .toList();
    }

    private static List<ArticleTerms> day() {
        List<Article> articles = List.of(
                Press.article("a1", "Villages emptied below cracked dam", Press.DAM, "Orrin Press", Press.MONDAY),
                Press.article("a2", "1,400 flee as Orrin dam cracks", Press.DAM_RETOLD, "Karvik Post", Press.MONDAY),
                Press.article("a3", "Fear in the valley", "KARVIK (Orrin Press) - " + Press.DAM, "Coast News",
                        Press.MONDAY),
                Press.article("b1", "Girl of 17 beats champion Asplund", Press.CHESS, "Coast News", Press.MONDAY),
                Press.article("b2", "Halim wins Summer Isles open",
                        """
                                Noor Halim is the youngest winner of the Summer Isles chess open. The 17-year-old beat Viktor Asplund, who
                                had held the title, after 61 moves and a rook given away for an attack. She takes home 40,000 crowns.""",
                        "Isles Herald", Press.MONDAY),
                Press.article("q1", "Quake of 5.3 shakes Pellen",
                        """
                                An earthquake of magnitude 5.3 shook the port of Pellen early on Monday. Chimneys fell in the old town and
                                three people were hurt by glass. The harbour was closed for an hour. The tremor was centred 20 kilometres
                                south of Pellen, the geological office said.""",
                        "Coast News", Press.MONDAY),
                Press.article("q2", "Three hurt as earthquake hits Pellen port",
                        """
                                Three people were cut by falling glass in Pellen when a quake of magnitude 5.3 struck before dawn on
                                Monday. Ships were kept out of the harbour for an hour. Chimneys came down in the old town.""",
                        "Isles Herald",
                        Press.MONDAY),
                Press.article("r1", "Strong earthquake in the Dorrow hills",
                        """
                                A magnitude 6.1 earthquake cut the road to Upper Dorrow on Monday and buried a sheep farm under rocks. Its
                                owners had left an hour before. The geological office counted eleven aftershocks. Helicopters brought tents
                                to the hill villages.""",
                        "Coast News", Press.MONDAY),
                Press.article("r2", "Dorrow farm buried by quake",
                        """
                                Rocks buried a sheep farm near Upper Dorrow when an earthquake of magnitude 6.1 hit the hills on Monday. The
                                road is cut, and helicopters are flying tents to the villages. Eleven aftershocks followed.""",
                        "Karvik Post",
                        Press.MONDAY));
        return new ArrayList<>(articles.stream().map(article -> TermExtractor.terms(article, "en")).toList());
    }
}
