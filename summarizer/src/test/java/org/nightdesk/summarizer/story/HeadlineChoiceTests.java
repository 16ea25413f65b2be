package org.nightdesk.summarizer.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.AnalyzedArticle;

class HeadlineChoiceTests {

    @Test
    void prefersAPlainTitleToQuestionsTeasersCapitalsAndFurniture() {
        assertThat(choose("Will the Orrin dam hold?", "ORRIN DAM CRACKS, VILLAGES EMPTIED",
                "You won't believe what divers found at Orrin dam", "Live: Orrin dam evacuation as it happened",
                "1,400 leave homes below cracked Orrin dam", "Orrin dam", "")).isEqualTo(
                        "1,400 leave homes below cracked Orrin dam");
    }

    @Test
    void prefersTheTitleWhoseWordsTheOthersUse() {
        assertThat(choose("A long night on camp beds", "Villages emptied as crack grows in Orrin dam",
                "Crack in the Orrin dam empties two villages")).contains("Orrin dam");
    }

    @Test
    void prefersATitleWithoutTheNameOfItsOutlet() {
        assertThat(choose("Crack in the Orrin dam empties two villages | Radio Sparrow: your weather and traffic",
                "Villages emptied as crack grows in Orrin dam")).isEqualTo(
                        "Villages emptied as crack grows in Orrin dam");
    }

    @Test
    void prefersANewerPlainTitleToAnOldOneAndAnOldOneToATeaser() {
        AnalyzedArticle first = titled("Crack in Orrin dam empties two villages", Press.MONDAY.minusSeconds(1));
        AnalyzedArticle second = titled("Orrin dam crack empties two villages", null);
        AnalyzedArticle latest = titled("Third village emptied below dam", Press.MONDAY);
        AnalyzedArticle teaser = titled("Orrin dam: what we know", Press.MONDAY);

        assertThat(HeadlineChoice.choose(List.of(first, latest, teaser), Press.MONDAY)).isEqualTo(latest);
        assertThat(HeadlineChoice.choose(List.of(first, second, latest), Press.MONDAY)).isEqualTo(second);
        assertThat(HeadlineChoice.choose(List.of(teaser, first), Press.MONDAY)).isEqualTo(first);
    }

    @Test
    void takesAPoorTitleWhereThereIsNoOther() {
        assertThat(choose("", "WHY?", "")).isEqualTo("WHY?");
        assertThat(choose("")).isEmpty();
    }

    @Test
    void needsAnArticle() {
        assertThatIllegalArgumentException().isThrownBy(() -> HeadlineChoice.choose(List.of(), Press.MONDAY));
    }

    private static String choose(String... titles) {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (String title : titles) {
            articles.add(titled(title, Press.MONDAY));
        }
        return HeadlineChoice.choose(articles, Press.MONDAY).article().title();
    }

    private static AnalyzedArticle titled(String title, @Nullable Instant published) {
        return new AnalyzedArticle(Press.article(title, title, Press.DAM_RETOLD, "Post", published), List.of());
    }
}
