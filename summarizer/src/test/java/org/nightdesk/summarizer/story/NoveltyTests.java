package org.nightdesk.summarizer.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoveltyTests {

    private static final Novelty NOVELTY = Novelty.since(List.of(
            "Engineers opened the emergency gates of the Orrin dam on Monday after a crack appeared in its wall.",
            "About 1,400 people in Tamsel and Lower Brae were told to leave their homes.",
            "Water board director Ilse Thorne said the reservoir would be lowered by nine metres."));

    @Test
    void knowsASentenceThatWasSaidWordForWord() {
        assertThat(NOVELTY.isNew("About 1,400 people in Tamsel and Lower Brae were told to leave their homes."))
                .isFalse();
        assertThat(NOVELTY.value("About 1,400 people in Tamsel and Lower Brae were told to leave their homes."))
                .isZero();
    }

    @Test
    void knowsASentenceThatIsSaidAgainInOtherWords() {
        assertThat(NOVELTY.isNew("Some 1,400 people were told to leave homes in Lower Brae and Tamsel.")).isFalse();
        assertThat(NOVELTY.isNew("The emergency gates of the dam were opened on Monday after the crack appeared."))
                .isFalse();
    }

    @Test
    void takesNewFactsAboutKnownThingsForNew() {
        assertThat(NOVELTY.isNew("The crack in the dam has stopped growing, divers found on Tuesday.")).isTrue();
        assertThat(NOVELTY.isNew("Ilse Thorne resigned before dawn and the board named her deputy in her place."))
                .isTrue();
        assertThat(NOVELTY.isNew("A second wall gave way at noon and flooded the pumping station.")).isTrue();
    }

    @Test
    void takesEverythingForNewWhereNothingWasSaid() {
        assertThat(Novelty.since(List.of()).isNew("The choir of Sarle won the contest.")).isTrue();
        assertThat(Novelty.since(List.of()).isNew("... !")).isFalse();
    }

    @Test
    void doesNotCareInWhichOrderThingsWereSaid() {
        List<String> said = List.of("The mill at Tolm burned down.", "Nobody was hurt in the fire.");
        String next = "Nobody was hurt when the mill burned, but the miller lost his cart.";

        assertThat(Novelty.since(said).value(next)).isEqualTo(Novelty.since(said.reversed()).value(next));
    }
}
