package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.Budget;

class ExpectedRougeTests {

    private static final Material FERRY = Material.of(List.of(Texts.article("a",
            "A ferry sank in Karvik at night. Divers saw the ferry in deep water. Snow fell on the roofs of Omm.")));

    @Test
    void takesASentenceThatLacksWhomItSpeaksOfOnlyWhereItIsWorthMuch() {
        assertThat(FERRY.get(1).needs()).isNotEmpty();
        assertThat(pick(FERRY, 0.3, 0.35, 0)).containsExactly(0);
        assertThat(pick(FERRY, 0.01, 0.9, 0)).containsExactly(1);
    }

    @Test
    void leapsAheadInAnArticleOnlyForWhatIsWorthIt() {
        Material article = Material
                .of(List.of(Texts.article("a", "Edda Lund left Karvik by train. Omm sold nine boats last winter.")));
        assertThat(pick(article, 0.3, 0.305)).containsExactly(0);
        assertThat(pick(article, 0.3, 0.32)).containsExactly(1);
    }

    @Test
    void leapsIntoTheMidstOfAnArticleOfAStoryOnlyForWhatIsWorthIt() {
        Material story = Material
                .of(List.of(Texts.article("a", "Edda Lund left Karvik by train. Omm sold its bakery last winter."),
                        Texts.article("b", "Snow covers roofs across Nordland today. Per Holm hired divers at noon.")));
        assertThat(pick(story, 0.1, 0.1, 0.5, 0.55)).containsExactly(2);
        assertThat(pick(story, 0.1, 0.1, 0.5, 0.8)).containsExactly(3);
    }

    /** One sentence, where the stems of each have these probabilities; one in two sentences has that of the first. */
    private static List<Integer> pick(Material material, double... probabilities) {
        Inclusion inclusion = material.documents() == 1
                ? Inclusion.ofArticle(material, InclusionModel.shipped())
                : Inclusion.ofStory(material, InclusionModel.shipped());
        Arrays.fill(inclusion.twice, 0);
        Arrays.fill(inclusion.pair, 0);
        for (int i = probabilities.length - 1; i >= 0; i--) {
            for (int stem : material.get(i).stems()) {
                inclusion.once[stem] = probabilities[i];
            }
        }
        return new ExpectedRouge(50).pick(material, inclusion, new Limit(new Budget.Sentences(1)));
    }
}
