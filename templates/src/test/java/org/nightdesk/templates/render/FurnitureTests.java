package org.nightdesk.templates.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTests {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void hasEveryMessageWithTheSameArgumentsInEachLanguage(String language) throws IOException {
        Properties english = messages("");
        Properties other = messages("_" + language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(other.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
            assertThat(other.getProperty(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void fillsEachMessageForNoneOneAndMany(String language) throws IOException {
        Furniture furniture = Furniture.of(language, ZONE);
        for (String key : messages("").stringPropertyNames()) {
            if (!key.startsWith("pattern.")) {
                for (int number : new int[]{0, 1, 1234}) {
                    assertThat(furniture.say(key, number, number, number, number, number)).as(key).isNotBlank()
                            .doesNotContain("{", "}",
                                    "#", "choice", "''");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en    | Wednesday, 12 March 2031        | 12 Mar 2031, 05:30     | 1,234 words",
            "en-US | Wednesday, March 12, 2031       | Mar 12, 2031, 5:30 AM  | 1,234 words",
            "de    | Mittwoch, 12. März 2031         | 12. März 2031, 05:30   | 1.234 Wörter",
            "fr    | mercredi 12 mars 2031           | 12 mars 2031, 05:30    | 1\u202f234 mots",
            "es    | miércoles, 12 de marzo de 2031  | 12 mar 2031, 05:30     | 1.234 palabras",
            "fi    | Wednesday, 12 March 2031        | 12 Mar 2031, 05:30     | 1,234 words"})
    void writesDatesAndNumbersAsTheReaderDoes(String language, String date, String moment, String words) {
        Furniture furniture = Furniture.of(language, ZONE);

        assertThat(furniture.date(LocalDate.of(2031, 3, 12))).isEqualTo(date);
        assertThat(furniture.moment(Instant.parse("2031-03-12T04:30:00Z"))).isEqualTo(moment);
        assertThat(furniture.say("masthead.words", 1234)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en    | 2031-03-12T00:00:00Z | 12 Mar 2031",
            "en-US | 2031-03-12T00:00:00Z | Mar 12, 2031",
            "de    | 2031-03-12T00:00:00Z | 12. März 2031",
            "fr    | 2031-03-12T00:00:00Z | 12 mars 2031",
            "es    | 2031-03-12T00:00:00Z | 12 mar 2031",
            "en    | 2031-03-12T00:00:01Z | 11 Mar 2031, 20:00"})
    void printsADayWithoutATimeAsThatDayInAnyZone(String language, String published, String expected) {
        Furniture west = Furniture.of(language, ZoneId.of("America/New_York"));

        assertThat(west.published(Instant.parse(published))).isEqualTo(expected);
    }

    @Test
    void translatesTheReasonsItKnowsAndKeepsOthers() {
        Furniture german = Furniture.of("de", ZONE);

        assertThat(german.reason("too large")).isEqualTo("zu groß");
        assertThat(german.reason("has no text")).isEqualTo("ohne Text");
        assertThat(german.reason("larger than 20 MB")).isEqualTo("größer als 20 MB");
        assertThat(german.reason("has more than 200000 elements")).isEqualTo("mehr als 200.000 Elemente");
        assertThat(german.reason("eaten by 7 moths")).isEqualTo("eaten by 7 moths");
        assertThat(german.reason("eaten by {0} moths")).isEqualTo("eaten by {0} moths");
    }

    /** The reasons stand where they arise, in another module: this list is kept by hand, and a new one belongs in it. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void translatesTheReasonsForWhichArticlesAreRejected(String language) {
        Furniture furniture = Furniture.of(language, ZONE);

        for (String reason : List.of("its page could not be fetched", "empty", "too large", "has more than 9 elements",
                "behind a paywall", "no article text", "takes too long to read", "cannot be read", "may not be read",
                "is gone", "ends too early", "is nested too deep", "larger than 9 MB", "larger than 9 bytes",
                "not JSON",
                "not a JSON object", "has no text", "not text", "neither title nor text", "not a mail",
                "a mail without text", "could not be fetched in 3 tries", "it takes more memory than there is",
                "Not in GZIP format", "it is empty",
                "it is not text", "it is too large",
                "it is too large, with more than 9 elements", "it is nested too deep",
                "it is JSON that cannot be read", "it is JSON, but no feed", "it is no feed",
                "it is a web page, not a feed", "it is no sitemap", "it is larger than 9 MB",
                "it is larger than 9 bytes", "it is Not in GZIP format", "the answer ends too early",
                "no answer for 9 s", "no whole answer within 9 s", "the site keeps robots from that page",
                "the server answered 404 (not found)", "the server answered 403 (forbidden)",
                "the server answered 410 (gone)", "the server answered 429 (too many requests)",
                "the server answered 500 (server error)", "the server answered 503 (not available now)")) {
            assertThat(furniture.reason(reason)).isNotEqualTo(reason);
        }
    }

    @Test
    void knowsWhichLanguagesItSpeaks() {
        assertThat(Furniture.languages()).containsExactly("de", "en", "es", "fr");
    }

    private static Set<String> arguments(String message) {
        return new TreeSet<>(ARGUMENT.matcher(message).results().map(MatchResult::group).toList());
    }

    private static Properties messages(String suffix) throws IOException {
        Properties messages = new Properties();
        try (InputStream in = Furniture.class
                .getResourceAsStream("/org/nightdesk/templates/messages" + suffix + ".properties")) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return messages;
    }
}
