package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;

class MentionsTests {

    @Test
    void knowsASurnameOnlyAfterTheWholeName() {
        Material material = material("The bakers of Omm chose Edda Lund on Monday. Before noon Lund went to Karvik by "
                + "train. In Karvik Per Orm met Edda Lund.");
        assertThat(material.get(0).needs()).isEmpty();
        assertThat(told(material, 1)).containsExactly("{0}");
        assertThat(material.get(2).needs()).isEmpty();
    }

    @Test
    void takesAnOwnerForAPerson() {
        Material material = material(
                "The bakers of Omm chose Edda Lund on Monday. Police came at Lund's house by train.");
        assertThat(told(material, 1)).containsExactly("{0}");
    }

    @Test
    void takesSomebodyForKnownWhoIsOnlyCalledAStar() {
        Material material = material("The bakers of Omm chose Edda Lund on Monday. The Karvik and Omm star has sung in "
                + "spring. The star Edda Lund likes snow. The singer of Omm likes bread.");
        assertThat(told(material, 1)).containsExactly("{0}");
        assertThat(material.get(2).needs()).isEmpty();
        assertThat(material.get(3).needs()).isEmpty();
    }

    @Test
    void takesAsKnownWhatWasIntroduced() {
        Material material = material("A ferry sank in Karvik at night. Divers saw the ferry in deep water. Bread was "
                + "sold in Omm. The ferry had no lights on. Bakers of Omm heard a bell. The move was welcomed in Omm.");
        assertThat(told(material, 1)).containsExactly("{0}");
        assertThat(told(material, 3)).containsExactly("{0, 1}");
        assertThat(told(material, 5)).containsExactly("{0, 1, 2, 4}");
    }

    @Test
    void takesAsKnownOfWhatThereIsAnother() {
        Material material = material(
                "A ferry sank in Karvik at night. Bread was sold in Omm. Divers looked for another "
                        + "ferry in spring. Few bakers own another boat.");
        assertThat(told(material, 2)).containsExactly("{0}");
        assertThat(material.get(3).needs()).isEmpty();
    }

    @Test
    void asksFromWhenOnLaterIs() {
        Material material = material("A ferry sank in Karvik at night. Bread was sold in Omm two years later.");
        assertThat(told(material, 1)).containsExactly("{0}");
    }

    @Test
    void asksWhoLeadsATeamThatNoArticleIntroduces() {
        Material material = material(
                "A ferry sank in Karvik at night. Near a lake Orm and her divers looked for a bell.");
        assertThat(told(material, 1)).containsExactly("{}");
    }

    @Test
    void takesNothingAsKnownThatItsOwnWordsTell() {
        Material material = material("A ferry sank in Karvik at night. Divers looked for the bell of the town. "
                + "Bakers sold a ferry and loved the ferry. Sailors fear the ferry that sank in spring.");
        assertThat(material.get(1).needs()).isEmpty();
        assertThat(material.get(2).needs()).isEmpty();
        assertThat(material.get(3).needs()).isEmpty();
    }

    @Test
    void asksNothingOfNamesAndThingsThereIsOneOf() {
        Material material = material("The Tarn rose and police went to Karvik. The police left before noon. "
                + "Divers came with the Coast Guard.");
        assertThat(material.get(1).needs()).isEmpty();
        assertThat(material.get(2).needs()).isEmpty();
    }

    @Test
    void aSummaryIntroducesWhatItSpeaksOf() {
        List<String> texts = Methods.named(Methods.BEST).summarize(Texts.story(), new Budget.Words(60)).citations()
                .stream().map(Citation::text).toList();
        assertThat(String.join(" ", texts)).doesNotContain("\"We have lost the market hall,\" Lund");
    }

    @Test
    void knowsTheNamesOfTheOtherArticlesOfAStory() {
        Material material = Material.of(List.of(
                Texts.article("a", "The bakers of Omm chose Edda Lund on Monday."),
                Texts.article("b", "In the morning Lund went to Karvik by train. There Mr. Orm opened a bridge.")));
        assertThat(material.get(1).needs()).hasSize(1);
        assertThat(material.get(0).says(material.get(1).needs().getFirst().stems())).isTrue();
        assertThat(material.get(2).needs()).hasSize(1);
    }

    @Test
    void knowsTheNamesThatComeLaterInTheStory() {
        Material material = Material.of(List.of(
                Texts.article("a", "Lund went to Karvik by train. Few bakers of Omm came to meet her."),
                Texts.article("b", "The bakers of Omm chose Edda Lund on Monday.")));
        assertThat(material.get(0).needs()).hasSize(1);
        assertThat(material.get(2).says(material.get(0).needs().getFirst().stems())).isTrue();
    }

    @Test
    void takesNoNameForWholeThatACommaDividesOrADayStandsBefore() {
        Material material = material("The bakers of Omm chose Edda Lund on Monday. In Karvik, Lund went to the "
                + "harbour. On Tuesday Lund went home by train.");
        assertThat(material.get(1).needs()).hasSize(1);
        assertThat(material.get(2).needs()).hasSize(1);
    }

    @Test
    void takesANameForIntroducedByARoleOrAParticle() {
        Material material = material("The bakers of Omm chose Edda Lund and Per van Orm on Monday. In spring the "
                + "baker Lund came to Karvik. A boat took Per van Orm home.");
        assertThat(material.get(1).needs()).isEmpty();
        assertThat(material.get(2).needs()).isEmpty();
    }

    @Test
    void takesNoWordThatBeginsASentenceForAFirstName() {
        Material material = material(
                "Meet Edda of Karvik by the river. Few bakers meet such people there. In spring Edda sold "
                        + "bread in Omm.");
        assertThat(material.get(2).needs()).isEmpty();
    }

    @Test
    void asksWhoSpeaksWhereNoArticleTells() {
        Material material = material("The bakers of Omm left by train on Monday. \"Snow fell all night,\" Orm said, "
                + "and went home.");
        assertThat(material.get(1).needs()).hasSize(1);
    }

    @Test
    void asksForNoIntroductionOfWhomEverybodyKnows() {
        Material material = material("The bakers of Omm wrote to Barack Obama on Monday. Before noon Obama went to "
                + "Karvik by train, and the EPA and its staff came too.");
        assertThat(material.get(1).needs()).isEmpty();
    }

    /** By thing taken as known: the positions of the sentences that tell it. */
    private static List<String> told(Material material, int i) {
        return material.get(i).needs().stream().map(need -> need.told().toString()).toList();
    }

    private static Material material(String text) {
        return Material.of(List.of(Texts.article("a", text)));
    }
}
