package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreambleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lucky escape: The bakers of Omm left the harbour in time. | The bakers of Omm left the harbour in time.
            But Edda Lund stayed in the town hall. | Edda Lund stayed in the town hall.
            However, Edda Lund stayed in the town hall. | Edda Lund stayed in the town hall.
            """)
    void standsBeforeASentenceThatIsWholeWithoutIt(String text, String rest) {
        assertThat(text.substring(Preamble.length(text))).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Edda Lund said: The bakers of Omm left the harbour in time.",
            "Afloat: Edda Lund waves to bakers from her new boat.", "Afloat: the bakers left the harbour in time.",
            "Afloat: Edda Lund (left) waved to bakers from her new boat.", "Afloat: They had left.",
            "Karvik news: Baker killed by the fall of a tree on the quay .",
            "But the mayor stayed in the town hall.", "But I stayed in the town hall all night.",
            "But Edda Lund stayed.",
            "The boat: bakers left it"})
    void belongsToWhatIsNoSentenceWithoutIt(String text) {
        assertThat(Preamble.length(text)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Myth: Bread of Omm caused the flood of the river Tarn.",
            "Common myth: Bread of Omm caused the flood of the river Tarn.",
            "Lund: Sailors attacked first and were beaten in the east.",
            "Edda Lund: Sailors attacked first and were beaten in the east.",
            "Harbour police: Sailors attacked first and were beaten in the east."})
    void isKeptWhereItTellsWhoSaysSoOrThatItIsNotSo(String text) {
        assertThat(Preamble.length(text)).isZero();
    }

    @Test
    void isNotPrinted() {
        Material material = Material.of(List.of(Texts.article("a",
                "Bakers of Omm left the town at night. Lucky escape: The bakers of Omm left the harbour in time.")));
        assertThat(material.get(1).cited().text()).isEqualTo("The bakers of Omm left the harbour in time.");
        assertThat(material.get(1).rule()).isEqualTo(Rule.NONE);
    }
}
