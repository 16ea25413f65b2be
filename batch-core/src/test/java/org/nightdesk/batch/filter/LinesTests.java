package org.nightdesk.batch.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTests {

    @Test
    void numbersLinesAndSkipsBlankOnes() throws IOException {
        assertThat(read(bytes("\uFEFFone\n\n \r\nfour"))).containsExactly(new Lines.Line(1, "one", null),
                new Lines.Line(4, "four", null));
    }

    @Test
    void joinsALineThatComesInPieces() throws IOException {
        InputStream pieces = new SequenceInputStream(bytes("a ferry ca"), bytes("lled\nat noon\n"));

        assertThat(read(pieces)).extracting(Lines.Line::text).containsExactly("a ferry called", "at noon");
    }

    @Test
    void tellsALineThatIsTooLongAndGoesOn() throws IOException {
        assertThat(read(bytes("x".repeat(200_000) + "\nshort\n"))).containsExactly(
                new Lines.Line(1, "", "is longer than 100 bytes"), new Lines.Line(2, "short", null));
    }

    @Test
    void tellsALineThatIsNotUtf8AndGoesOn() throws IOException {
        assertThat(read(new ByteArrayInputStream(new byte[]{'a', (byte) 0xe9, '\n', 'b'})))
                .containsExactly(new Lines.Line(1, "", "is not UTF-8"), new Lines.Line(2, "b", null));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Lines.Line> read(InputStream in) throws IOException {
        Lines lines = new Lines(in, 100);
        List<Lines.Line> read = new ArrayList<>();
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            read.add(line);
        }
        return read;
    }
}
