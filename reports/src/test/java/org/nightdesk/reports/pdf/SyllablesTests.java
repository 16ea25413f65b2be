package org.nightdesk.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTests {

    @ParameterizedTest
    @CsvSource({"en-GB, telecommunications, tele-com-mu-nic-a-tions", "en, throughout, throughout",
            "en-US, throughout, through-out", "en-US, administration, admin-is-tra-tion",
            "de, Stra\u00DFenbahnhaltestellen, Stra-\u00DFen-bahn-hal-te-stel-len",
            "de-AT, Gesetzes\u00E4nderungen, Geset-zes-\u00E4n-de-run-gen",
            "fr, gouvernementale, gou-ver-ne-men-tale", "es, administraciones, admi-nis-tra-cio-nes",
            "it, straordinariamente, straor-di-na-ria-mente"})
    void dividesLongWords(String language, String word, String divided) {
        assertThat(divided(language, word)).isEqualTo(divided);
    }

    @Test
    void leavesShortWordsNamesAndMonstersWhole() {
        assertThat(divided("en", "running")).isEqualTo("running");
        assertThat(divided("en", "Northfielders")).isEqualTo("Northfielders");
        assertThat(Syllables.of("en").orElseThrow().ends("national".repeat(700))).isEmpty();
    }

    @Test
    void knowsNothingOfOtherLanguages() {
        assertThat(Syllables.of("pl")).isEmpty();
        assertThat(Syllables.of("und")).isEmpty();
        assertThat(Syllables.of("<no tag>")).isEmpty();
    }

    private static String divided(String language, String word) {
        StringBuilder out = new StringBuilder(word);
        int[] ends = Syllables.of(language).orElseThrow().ends(word);
        for (int i = ends.length - 1; i >= 0; i--) {
            out.insert(ends[i], '-');
        }
        return out.toString();
    }
}
