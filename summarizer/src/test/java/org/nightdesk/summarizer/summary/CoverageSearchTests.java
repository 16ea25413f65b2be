package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.summarizer.model.Budget;

class CoverageSearchTests {

    @ParameterizedTest
    @CsvSource({"125, 30, 1.4, 1.6", "100, 22, 2.2, 2.4", "40, 9, 3.4, 3.6"})
    void leapsForMoreInAShorterSummary(int words, int sentence, double tooLittle, double enough) {
        Material material = material(sentences("Baker", 6, sentence));
        assertThat(best(material, words, new double[]{5, 4, 4, 1, 0, tooLittle})).containsExactly(0, 1, 2, 3);
        assertThat(best(material, words, new double[]{5, 4, 4, 1, 0, enough})).containsExactly(0, 1, 2, 5);
    }

    @Test
    void turnsToAnotherArticleOnlyForWhatIsWorthIt() {
        Material story = Material
                .of(List.of(Texts.article("a", sentences("Baker", 3, 22)),
                        Texts.article("b", sentences("Sailor", 3, 21))));
        assertThat(best(story, 60, new double[]{5, 1, 0, 2.2, 0, 0})).containsExactly(0, 1);
        assertThat(best(story, 60, new double[]{5, 1, 0, 2.4, 0, 0})).containsExactly(0, 3);
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
        Material material = material(sentences("Baker", 400, 7));
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
    private static String sentences(String who, int number, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number; i++) {
            text.append(who).append(i).append(" sold");
            for (int k = 2; k < words; k++) {
                text.append(' ').append(who, 1, 5).append(i * words + k);
            }
            text.append(". ");
        }
        return text.toString();
    }

    private static Material material(String text) {
        return Material.of(List.of(Texts.article("a", text)));
    }
}
