package org.nightdesk.summarizer.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"KARVIK (Nordpost) - The river rose.|The river rose.",
            "(NPN) -- The river rose.|The river rose.", "(NPN)The river rose.|The river rose.",
            "KARVIK, May 3 \u2014 The river rose.|The river rose.",
            "Old Karvik (NPN) -- \"It rose,\" she said.|\"It rose,\" she said.",
            "Karvik, Norland (NPN)The river rose.|The river rose.", "\u2022In Karvik, it rose.|In Karvik, it rose.",
            "KARVIK, Norland, May 3 (Nordpost) \u2013 It rose.|It rose.",
            "\u2013 The river rose.|The river rose.", "KARVIK, Norl.-- The river rose.|The river rose.",
            "\u2019 The river rose.|The river rose.", "\" The river rose.|The river rose."})
    void leavesOutPlaceAndAgency(String text, String rest) {
        assertThat(text.substring(Dateline.length(text))).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The river \u2014 the Tarn \u2014 rose.", "Edda Lund - the mayor - spoke.", "It rose.", "",
            "(pictured) it rose.",
            "NATO members - all of them - agreed.", "A well-known man spoke.", "-- --",
            "-40C was measured in Karvik."})
    void leavesOtherDashesAlone(String text) {
        assertThat(Dateline.length(text)).isZero();
    }
}
