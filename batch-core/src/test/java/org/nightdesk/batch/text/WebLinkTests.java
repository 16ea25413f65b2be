package org.nightdesk.batch.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "HTTPS://News.Example:443/a?utm_source=x&id=7&fbclid=y#top | https://news.example/a?id=7",
            "https://news.example/a?utm_source=x                        | https://news.example/a",
            "https://ann:secret@news.example/a                          | https://news.example/a",
            "../b                                                      | https://base.example/c/b",
            "//other.example/b                                         | https://other.example/b"})
    void givesEachAddressOneForm(String address, String canonical) {
        assertThat(WebLink.canonical(address, "https://base.example/c/d/e")).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "mailto:a@b.example", "",
            "ftp://a.example/", "not an address"})
    void keepsWebAddressesOnly(String address) {
        assertThat(WebLink.canonical(address, null)).isNull();
        assertThat(WebLink.absolute(address, null)).isNull();
    }

    @Test
    void keepsTheFragmentOnlyWhereAReaderFollowsTheLink() {
        assertThat(WebLink.absolute("https://news.example/live?utm_id=1#p2", null))
                .isEqualTo("https://news.example/live?utm_id=1#p2");
    }
}
