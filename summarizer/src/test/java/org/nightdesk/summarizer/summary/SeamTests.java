package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeamTests {

    @ParameterizedTest
    @ValueSource(strings = {"The run in Omm requires .| swimmers to cross the river.",
            "The bakers of Karvik were asked to leave the.\n\n|hall of the town.",
            "He likes his bread with mustard 5.| He owns boats 6. He rows.",
            "He rows 4. He likes his bread with mustard 5.| He owns boats."})
    void seesThatASentenceGoesOn(String text) {
        assertThat(isTorn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The run in Omm requires swimmers.| Nobody came.", "He bought a phone.| iPhones are dear.",
            "He met the mayor.| de Vries came by train.", "She is 5.| Her brother is older.", "The last of them left.|",
            "He asked: \"Who is it?\"| said the mayor.",
            "The ferry left at noon.|\nadvertisement\nIt came back.", "It came back.| www.nordpost.example"})
    void seesThatASentenceEnds(String text) {
        assertThat(isTorn(text)).isFalse();
    }

    private static boolean isTorn(String text) {
        int end = text.substring(0, text.indexOf('|')).stripTrailing().length();
        int start = Math.max(0, text.lastIndexOf(". ", end - 2) + 1);
        return Seam.isTorn(text.replace("|", ""), start, end);
    }
}
