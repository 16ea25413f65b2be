package org.nightdesk.batch.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkPatternTests {

    @ParameterizedTest
    @CsvSource({"/news/*, https://post.example/news/toll, true", "/news/*, https://post.example/sport/toll, false",
            "/news/*.html, https://post.example/news/a/b.html, true", "/, https://post.example, true",
            "https://post.example/*/toll, https://post.example/2026/09/toll, true",
            "https://post.example/*, https://other.example/https://post.example/, false",
            "*toll*, https://a.example/x?toll=1, true",
            "/news/*-*-*, https://a.example/news/a-b, false"})
    void comparesAddresses(String pattern, String url, boolean matches) {
        assertThat(new LinkPattern(pattern).matches(url)).isEqualTo(matches);
    }

    @Test
    void takesBoundedTimeForAnyPattern() {
        LinkPattern hostile = new LinkPattern("/" + "a*".repeat(200) + "b");

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> assertThat(hostile.matches("https://a.example/" + "a".repeat(20_000))).isFalse());
    }

    @Test
    void refusesAnEmptyPattern() {
        assertThatThrownBy(() -> new LinkPattern(" ")).hasMessageContaining("must be a pattern");
    }
}
