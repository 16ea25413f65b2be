package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTests {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void whatComesFromOutsideEndsOnOneLineWithoutEscapes() {
        assertThat(Terminal.plain("a feed \n  with\u001b[31m colours\r\nand lines"))
                .isEqualTo("a feed with?[31m colours and lines");
    }

    @Test
    void saysHowManyOfAStepAreNotDone() {
        ProgressDisplay display = new ProgressDisplay(
                Terminal.of(InputStream.nullInputStream(), err, err, false, Map.<String, String>of()::get));
        display.begin("deliverReports", 2);
        display.end("deliverReports");
        display.begin("deliverReports", 1);
        display.advance("deliverReports", 1);
        display.end("deliverReports");

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("deliverReports: 0 of 2\ndeliverReports: 1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "group"})
    void aFullDiskBehindStandardOutputIsNotSilent(String command) {
        InputStream in = new ByteArrayInputStream("{\"id\":\"a\",\"title\":\"A\"}".getBytes(StandardCharsets.UTF_8));
        Terminal terminal = Terminal.of(in, new FullDisk(), err, false, Map.<String, String>of()::get);

        assertThat(Nightdesk.run(terminal, command)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).singleElement().asString().startsWith("nightdesk: ");
    }

    private static final class FullDisk extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
