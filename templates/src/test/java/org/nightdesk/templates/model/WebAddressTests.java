package org.nightdesk.templates.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"https://post.example/a?b=c&d=1#e", "HTTP://post.example:8080/", "http://[::1]/a(b)'c'"})
    void keepsWebAddresses(String url) {
        assertThat(WebAddress.orNull(url)).isEqualTo(url);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//post.example/a",
            "https://", "https:///a", "java\nscript:alert(1)", "https://post.example/\"onclick=\"x",
            "https://post.example/a b", "mailto:a@post.example"})
    void dropsEverythingElse(String url) {
        assertThat(WebAddress.orNull(url)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"https://www.Post.example/a?b=c, post.example", "http://post.example:8080, post.example:8080",
            "https://bank.example@evil.example/x, evil.example", "https://post.example?x=@y, post.example"})
    void printsTheHostThatALinkReallyLeadsTo(String url, String domain) {
        assertThat(WebAddress.domain(url)).isEqualTo(domain);
    }
}
