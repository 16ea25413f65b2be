package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.Budget;

class CoverageSearchTests {

    private static final Material FOUR = material("A ferry sank in Karvik at night. Snow fell on roofs in Omm. "
            + "Bread of Omm is sold in spring. Bakers own boats in Omm.");

    @Test
    void leapsIntoTheMidstOfAnArticleOnlyForWhatIsWorthIt() {
        assertThat(best(FOUR, 13, new double[]{5, 1, 0, 1.03})).containsExactly(0, 1);
        assertThat(best(FOUR, 13, new double[]{5, 1, 0, 1.2})).containsExactly(0, 3);
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
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append("Baker").append(i).append(" sold bread").append(i * 7).append(" to house").append(i * 11)
                    .append(" in street").append(i * 13).append(". ");
        }
        Material material = material(text.toString());
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

    private static Material material(String text) {
        return Material.of(List.of(Texts.article("a", text)));
    }
}
