package org.nightdesk.summarizer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en | The ferry left the harbour at noon with forty people on board, the port authority said on Monday.",
            "de | Die F\u00E4hre verlie\u00DF am Mittag den Hafen mit vierzig Menschen an Bord, teilte die Beh\u00F6rde am Montag mit.",
            "fr | Le ferry a quitt\u00E9 le port \u00E0 midi avec quarante personnes \u00E0 bord, a indiqu\u00E9 lundi l'autorit\u00E9 portuaire.",
            "es | El transbordador sali\u00F3 del puerto al mediod\u00EDa con cuarenta personas a bordo, inform\u00F3 el lunes el puerto.",
            "it | Il traghetto ha lasciato il porto a mezzogiorno con quaranta persone a bordo, ha riferito luned\u00EC il porto.",
            "pl | Prom wyp\u0142yn\u0105\u0142 z portu w po\u0142udnie z czterdziestoma osobami na pok\u0142adzie, poinformowa\u0142 zarz\u0105d portu.",
            "ar | \u063A\u0627\u062F\u0631\u062A \u0627\u0644\u0639\u0628\u0627\u0631\u0629 \u0627\u0644\u0645\u064A\u0646\u0627\u0621 \u0639\u0646\u062F \u0627\u0644\u0638\u0647\u0631 \u0648\u0639\u0644\u0649 \u0645\u062A\u0646\u0647\u0627 \u0623\u0631\u0628\u0639\u0648\u0646 \u0634\u062E\u0635\u0627",
            "he | \u05D4\u05DE\u05E2\u05D1\u05D5\u05E8\u05EA \u05E2\u05D6\u05D1\u05D4 \u05D0\u05EA \u05D4\u05E0\u05DE\u05DC \u05D1\u05E6\u05D4\u05E8\u05D9\u05D9\u05DD \u05D5\u05E2\u05DC \u05E1\u05D9\u05E4\u05D5\u05E0\u05D4 \u05D0\u05E8\u05D1\u05E2\u05D9\u05DD \u05D0\u05D9\u05E9",
            "zh | \u6E21\u8F6E\u4E2D\u5348\u8F7D\u7740\u56DB\u5341\u4EBA\u79BB\u5F00\u6E2F\u53E3\u3002",
            "ja | \u30D5\u30A7\u30EA\u30FC\u306F\u6B63\u5348\u306B\u56DB\u5341\u4EBA\u3092\u4E57\u305B\u3066\u6E2F\u3092\u51FA\u305F\u3002"})
    void tellsTheLanguageOfOneSentence(String language, String text) {
        assertThat(LanguageDetection.of("", text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"''", "12 345 678", "Karvik", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", "\uD800"})
    void doesNotGuessWhereThereAreNoWordsToTellItBy(String text) {
        assertThat(LanguageDetection.of("", text)).isEqualTo(LanguageDetection.UNKNOWN);
    }

    @Test
    void doesNotGuessWhereWordsAreOfNoLanguage() {
        String text = "Sena tobi lum kade firo bana gus tel mori pasa deku lano fi bera to kosu nade ril pamo gida sel tuva "
                + "bano rome ka disu fela nori bas tamo gelu pira ka vorin kula mef pado ri nimo ra tel bisa da kupa le bari "
                + "mo tesa rino gala pof sedu.";

        assertThat(LanguageDetection.of("", text)).isEqualTo(LanguageDetection.UNKNOWN);
    }

    @Test
    void readsTheTitleWhereThereIsHardlyAnyText() {
        assertThat(LanguageDetection.of("Sturm legt den Hafen lahm und treibt drei Boote auf die Felsen", "Karvik."))
                .isEqualTo("de");
    }

    @Test
    void givesTheSameAnswerOnEveryThread() {
        String text = "Der Hafen bleibt bis Donnerstag geschlossen, weil der Sturm die Mole besch\u00E4digt hat.";
        assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> LanguageDetection.of("", text)).distinct())
                .containsExactly("de");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Corin Vask Mocks Council For Vote", "Brenholt shares dip at the open",
            "Lambert Oswin Pleads Guilty", "Ilse Thorne: Vask Should Listen To Greta Holm On Dams"})
    void takesNoEnglishHeadlineForAnotherLanguages(String headline) {
        assertThat(LanguageDetection.of(headline, "")).isIn("en", "und");
    }
}
