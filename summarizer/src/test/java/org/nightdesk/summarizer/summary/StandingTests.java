package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTests {

    @Test
    void takesTwoLeadsOfAStoryForRepetitionSoonerThanOtherSentences() {
        Material material = Material.of(List.of(
                Texts.article("a", "A ferry sank in the harbour of Karvik on Monday night. "
                        + "Divers found the bell of the ferry in a shed."),
                Texts.article("b", "A ferry went down off Karvik with forty bakers aboard. "
                        + "Divers of Karvik looked for its anchor.")));
        Standing standing = new Standing(material);
        assertThat(standing.repeats(new Passage(0, 0), new Passage(2, 2))).isTrue();
        assertThat(standing.repeats(new Passage(1, 1), new Passage(3, 3))).isFalse();
        assertThat(standing.repeats(new Passage(0, 0), new Passage(1, 1))).isFalse();
    }

    @Test
    void beginsAStoryAtTheHeadOfAnArticle() {
        Material material = Material.of(List.of(
                Texts.article("a", "A ferry sank off Karvik at night. Divers heard of a ferry before noon. "
                        + "Bakers of Omm saw a ferry go. Sailors know that a ferry may sink."),
                Texts.article("b", "Snow fell on Omm and on a ferry. Boats came to help a ferry.")));
        Standing standing = new Standing(material);
        assertThat(standing.holds(List.of(new Passage(0, 0)))).isTrue();
        assertThat(standing.holds(List.of(new Passage(3, 3)))).isFalse();
        assertThat(standing.holds(List.of(new Passage(3, 3), new Passage(4, 4)))).isTrue();
    }

    @Test
    void doesNotChangeTheSubjectButWithTheSentenceBefore() {
        Material material = Material.of(List.of(
                Texts.article("a", "A ferry sank off Karvik at night. Rye bread was sold in Omm."),
                Texts.article("b", "Snow fell on many roofs in spring.")));
        Standing standing = new Standing(material);
        assertThat(standing.holds(List.of(new Passage(0, 0), new Passage(1, 1)))).isTrue();
        assertThat(standing.holds(List.of(new Passage(0, 0), new Passage(2, 2)))).isFalse();
    }

    @Test
    void takesAScrapForTheSameStoryOnlyWhereTwoWordsSaySo() {
        Material material = Material.of(List.of(
                Texts.article("a",
                        "A ferry sank off Karvik at night. Bakers heard a bell at sea. Boats left Omm at noon."),
                Texts.article("b", "Snow fell on a ferry in spring."),
                Texts.article("c", "Divers found a ferry near Karvik.")));
        Standing standing = new Standing(material);
        assertThat(standing.holds(List.of(new Passage(0, 0), new Passage(3, 3)))).isFalse();
        assertThat(standing.holds(List.of(new Passage(0, 0), new Passage(4, 4)))).isTrue();
    }

    @Test
    void takesTheFirstSentenceBehindACreditForTheBeginningOfAnArticle() {
        Material material = Material.of(List.of(Texts.article("a", "A night on the long quay of Omm\n\n"
                + "A ferry sank off Karvik at night. Divers heard of a ferry before noon.")));
        Standing standing = new Standing(material);
        assertThat(material.get(0).rule()).isEqualTo(Rule.FRAGMENT);
        assertThat(standing.leaps(List.of(new Passage(1, 1)))).isZero();
        assertThat(standing.leaps(List.of(new Passage(2, 2)))).isEqualTo(1);
    }
}
