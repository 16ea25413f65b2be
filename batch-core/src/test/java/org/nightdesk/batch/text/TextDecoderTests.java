package org.nightdesk.batch.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTests {

    private static final String TEXT = "Der Rat tagte \u2013 bis sp\u00E4t in die Nacht, und \u00FCberall brannte Licht.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32BE", "UTF-32LE", "windows-1252"})
    void knowsCommonEncodingsWithoutBeingTold(String charset) throws UnreadableTextException {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName(charset)), null)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32BE", "UTF-32LE"})
    void obeysTheByteOrderMark(String charset) throws UnreadableTextException {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

        assertThat(TextDecoder.decode(bytes, "windows-1252")).isEqualTo(TEXT);
    }

    @Test
    void believesServerThenDocumentButValidUtf8First() throws UnreadableTextException {
        String page = "<meta charset=\"koi8-r\"><p>\u041D\u043E\u0447\u044C \u0431\u044B\u043B\u0430</p>";

        assertThat(TextDecoder.decode(page.getBytes(Charset.forName("koi8-r")), null)).isEqualTo(page);
        assertThat(TextDecoder.decode(page.getBytes(StandardCharsets.UTF_8), "iso-8859-1")).isEqualTo(page);
        assertThat(TextDecoder.decode(page.getBytes(Charset.forName("windows-1251")), "windows-1251")).isEqualTo(page);
    }

    @Test
    void readsStrayBytesOfAPastedPage() throws UnreadableTextException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("Caf\u00E9 und Stra\u00DFe, ".getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes("Caf\u00E9 \u201Czu\u201D".getBytes(Charset.forName("windows-1252")));

        assertThat(TextDecoder.decode(mixed.toByteArray(), "utf-8"))
                .isEqualTo("Caf\u00E9 und Stra\u00DFe, Caf\u00E9 \u201Czu\u201D");
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);

        assertThatThrownBy(() -> TextDecoder.decode(noise, null)).hasMessage("not text");
        assertThatThrownBy(() -> TextDecoder.decode(new byte[0], null)).hasMessage("empty");
        assertThatThrownBy(() -> TextDecoder.decode(" \n\t ".getBytes(StandardCharsets.UTF_8), null))
                .hasMessage("empty");
    }
}
