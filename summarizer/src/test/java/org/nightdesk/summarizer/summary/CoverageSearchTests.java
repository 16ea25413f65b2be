package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.Budget;

class CoverageSearchTests {

    @Test
    void leapsIntoTheMidstOfAnArticleOnlyForWhatIsWorthIt() {
        Material material = material(sentences(4, 25));
        assertThat(best(material, 60, new double[]{5, 1, 0, 1.3})).containsExactly(0, 1);
        assertThat(best(material, 60, new double[]{5, 1, 0, 1.5})).containsExactly(0, 3);
    }

    @Test
    void leapsForMoreInAShorterSummary() {
        Material material = material(sentences(4, 11));
        assertThat(best(material, 25, new double[]{5, 1, 0, 1.5})).containsExactly(0, 1);
        assertThat(best(material, 25, new double[]{5, 1, 0, 2.5})).containsExactly(0, 3);
    }

    @Test
    void fillsUpWithWhatDoesNotQuiteStandWhereNothingElseIsLeft() {
        Material material = material(
                "Did Edda Lund of Karvik sing in spring? Before noon Lund went to Karvik by train.");
        assertThat(new Standing(material).lacks(List.of(new Passage(1, 1)))).isEqualTo(1);
        assertThat(best(material, 20, new double[]{1, 1})).containsExactly(1);
    }

    @Test
    void comesToAnEndWhereHundredsOfSentencesAreAllowed() {
        Material material = material(sentences(400, 7));
        double[] worth = new double[material.size()];
        Arrays.fill(worth, 1);
        assertThat(best(material, 2000, worth)).hasSizeGreaterThan(250);
    }

    /** Each candidate covers one item of its own, of this worth, within so many words. */
    private static List<Integer> best(Material material, int words, double[] worth) {
        int[][] items = new int[material.size()][];
        Arrays.setAll(items, i -> new int[]{i});
        return new CoverageSearch(new Coverage(material, Passage.of(material, i -> true), items, worth,
                new Limit(new Budget.Words(words)), 0.7)).best();
    }

    /** So many sentences, which have no word in common but their verb. */
    private static String sentences(int number, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number; i++) {
            text.append("Baker").append(i).append(" sold");
            for (int k = 2; k < words; k++) {
                text.append(" bread").append(i * words + k);
            }
            text.append(". ");
        }
        return text.toString();
    }

    private static Material material(String text) {
        return Material.of(List.of(Texts.article("a", text)));
    }
}
