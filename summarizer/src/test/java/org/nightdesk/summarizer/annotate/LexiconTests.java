package org.nightdesk.summarizer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTests {

    @ParameterizedTest
    @CsvSource({"de, und, fischer", "fr, dans, p\u00EAcheur", "es, para, pescador", "it, della, pescatore",
            "pl, \u017Ce, rybak",
            "he, \u05E9\u05DC, \u05E0\u05DE\u05DC", "ar, \u0639\u0644\u0649, \u0645\u064A\u0646\u0627\u0621"})
    void knowsWhatSaysNothingInEachLanguage(String language, String nothing, String something) {
        Lexicon lexicon = Lexicon.of(language);
        assertThat(lexicon.isStop(nothing)).isTrue();
        assertThat(lexicon.isStop(something)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"de, h\u00E4fen, hafen", "fr, portuaires, portuaire", "es, puertos, puerto", "it, traghetti, traghetto",
            "en, harbours, harbour"})
    void bringsTheFormsOfAWordTogether(String language, String one, String other) {
        assertThat(Lexicon.of(language).stem(one)).isEqualTo(Lexicon.of(language).stem(other));
    }

    @Test
    void keepsWordsThatLookAlikeInTwoLanguagesApart() {
        assertThat(Lexicon.of("de").terms(Words.of("Die Mole in Karvik")))
                .doesNotContainAnyElementsOf(Lexicon.of("fr").terms(Words.of("La mole de Karvik")));
    }

    @Test
    void takesIdeographsTwoByTwo() {
        assertThat(Lexicon.of("zh").terms(Words.of("\u6E2F\u53E3\u3002\u6E21\u8F6E"))).contains("\u6E2F\u53E3:zh",
                "\u6E21\u8F6E:zh");
    }

    @Test
    void knowsTheNamesOfDaysAndMonthsInEachLanguage() {
        assertThat(Lexicon.of("pl").terms(Words.of("Most we wtorek, 11 marca"))).containsExactly("most:pl", "11:pl");
        assertThat(Lexicon.of("zh").terms(Words.of("\u661F\u671F\u4E8C"))).isEmpty();
    }

    @Test
    void keepsShortKoreanWords() {
        assertThat(Lexicon.of("ko").terms(Words.of("\uBBF8\uAD6D \uC9C0\uC9C4"))).hasSize(2);
    }

    @Test
    void leavesTheEndingsOfJapaneseWordsAway() {
        assertThat(Lexicon.of("ja").terms(Words.of("\u30D5\u30A7\u30EA\u30FC\u306F")))
                .isEqualTo(Lexicon.of("ja").terms(Words.of("\u30D5\u30A7\u30EA\u30FC\u304C")));
    }

    @Test
    void countsTwoCharactersOfUndividedWritingAsAWord() {
        assertThat(Words.count("one two, three")).isEqualTo(3);
        assertThat(Words.count("\u6E21\u8F6E\u4E2D\u5348\u79BB\u5F00\u3002")).isEqualTo(3);
    }
}
