package org.nightdesk.summarizer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @Test
    void findsLowerCasedRunsOfLettersAndDigits() {
        assertThat(Words.of("Don't panic, U.S. team: 2.5m \u00C9t\u00E9s!")).containsExactly("don", "t", "panic", "u",
                "s", "team", "2", "5m", "\u00E9t\u00E9s");
        assertThat(Words.of(" -- ")).isEmpty();
    }

    @Test
    void countsEachIdeographAsAWord() {
        assertThat(Words.of("ab\u6771\u4EAC c")).containsExactly("ab", "\u6771", "\u4EAC", "c");
    }

    @ParameterizedTest
    @CsvSource({"caresses,caress", "ponies,poni", "agreed,agre", "plastered,plaster", "motoring,motor",
            "conflated,conflat", "hopping,hop", "falling,fall", "filing,file", "happy,happi", "relational,relat",
            "vietnamization,vietnam", "predication,predic", "triplicate,triplic", "electrical,electr", "hopeful,hope",
            "goodness,good", "revival,reviv", "adjustment,adjust", "adoption,adopt", "effective,effect", "rate,rate",
            "controlling,control", "rolled,roll", "sky,sky", "was,was", "generalizations,gener", "oscillators,oscil"})
    void stemsAsPorterDid(String word, String stem) {
        assertThat(Words.stem(word)).isEqualTo(stem);
    }

    @Test
    void stemsTheSameOnManyThreads() {
        List<String> stems = IntStream.range(0, 20_000).parallel()
                .mapToObj(i -> Words.stem(i % 2 == 0 ? "running" : "negotiations")).distinct().sorted().toList();
        assertThat(stems).containsExactly("negoti", "run");
    }

    @Test
    void knowsStopWords() {
        assertThat(Words.isStop("the")).isTrue();
        assertThat(Words.isStop("don")).isTrue();
        assertThat(Words.isStop("minister")).isFalse();
    }
}
