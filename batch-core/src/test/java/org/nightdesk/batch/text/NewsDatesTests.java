package org.nightdesk.batch.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsDatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2026-09-14T05:06:07Z | 2026-09-14T05:06:07Z",
            "2026-09-14T05:06:07.891+02:00 | 2026-09-14T03:06:07Z",
            "2026-09-14T05:06 | 2026-09-14T05:06:00Z",
            "2026-09-14 | 2026-09-14T00:00:00Z",
            "2026-09 | 2026-09-01T00:00:00Z",
            "2026 | 2026-01-01T00:00:00Z",
            "20260914 | 2026-09-14T00:00:00Z",
            "2026-257 | 2026-09-14T00:00:00Z",
            "2026-09-14 05:06:07 -1300 | 2026-09-14T18:06:07Z",
            "2026-12-31T24:00:00Z | 2027-01-01T00:00:00Z",
            "20260914T050607Z | 2026-09-14T05:06:07Z"})
    void readsIsoDatesInAllTheirLengths(String written, String meant) {
        assertThat(NewsDates.parse(written)).hasToString(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Mon, 14 Sep 2026 05:06:07 GMT | 2026-09-14T05:06:07Z",
            "14 Sep 26 05:06 EST | 2026-09-14T10:06:00Z",
            "Monday, September 14, 2026 - 3:09pm | 2026-09-14T15:09:00Z",
            "Sept. 14, 2026, 12:37 a.m. | 2026-09-14T00:37:00Z",
            "Mon Sep 14 2026 17:00:00 GMT+0200 (Somewhere Summer Time) | 2026-09-14T15:00:00Z",
            "Mon Sep 14 17:00:00 +0200 2026 | 2026-09-14T15:00:00Z",
            "Mon, 14th Sep 2026 5:06 PM EDT | 2026-09-14T21:06:00Z",
            "Mon, 14 Sep 2026 05:06:07 Europe/Vienna | 2026-09-14T03:06:07Z",
            "lun., 14 sept. 2026 05:06:07 +0000 | 2026-09-14T05:06:07Z",
            "mar., 15 avr. 2026 05:06:07 +0000 | 2026-04-15T05:06:07Z",
            "Mo, 14 Mai 2026 00:00:00 +0100 | 2026-05-13T23:00:00Z",
            "5 de agosto de 2026 | 2026-08-05T00:00:00Z",
            "09/14/2026 4:20 pm PST | 2026-09-15T00:20:00Z",
            "09/14/26 21:55:58 | 2026-09-14T21:55:58Z",
            "14.09.2026 21:55 | 2026-09-14T21:55:00Z",
            "Mon, 14 Sep 2026 05:06:07 EuropeVienna | 2026-09-14T03:06:07Z",
            "1789362367 | 2026-09-14T05:06:07Z",
            "1789362367123 | 2026-09-14T05:06:07Z",
            "14-Sep-2026 | 2026-09-14T00:00:00Z",
            "04.09.2026 | 2026-09-04T00:00:00Z",
            "14. September 2026, 21.55 Uhr | 2026-09-14T21:55:00Z",
            "le 14 septembre 2026 \u00E0 8 h 05 | 2026-09-14T08:05:00Z",
            "2026-szeptember-14T9:15-05:00 | 2026-09-14T14:15:00Z",
            "\u0394\u03B5\u03C5, 14 \u03A3\u03B5\u03C0 2026 12:00:00 EST | 2026-09-14T17:00:00Z",
            "2026\uB144 09\uC6D4 14\uC77C \uC624\uD6C4 01:31:15 | 2026-09-14T13:31:15Z",
            "2026\u5E749\u670814\u65E5 8\u66425\u5206 | 2026-09-14T08:05:00Z",
            "2026-09-14 \uC624\uD6C4 11:23:17 | 2026-09-14T23:23:17Z",
            "2026. 09. 14. 10:15 | 2026-09-14T10:15:00Z",
            "14 Sep 2026 GMT | 2026-09-14T00:00:00Z"})
    void readsDatesAsFeedsWriteThem(String written, String meant) {
        assertThat(NewsDates.parse(written)).hasToString(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon, 30 Feb 2026 10:00:00 GMT", "2026-02-30", "2026-13-01T00:00:00Z", "31/31/2026",
            "31 Jun 2026", "yesterday", "", "12:30", "0001-01-01T00:00:00Z", "Tue, 01 Jan 9999 00:00:00 GMT",
            "2026-09-14T25:00:00Z", "14 Sep", "-62135596800", "99999999999999999999"})
    void refusesWhatIsNoDay(String written) {
        assertThat(NewsDates.parse(written)).isNull();
    }
}
