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
        Terminal terminal = Terminal.of(in, new Unwritable("No space left on device"), err, false,
                Map.<String, String>of()::get);

        assertThat(Nightdesk.run(terminal, command)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).singleElement().asString().startsWith("nightdesk: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "group", "summarize"})
    void aReaderOfStandardOutputWhoHasSeenEnoughIsNoFailure(String command) {
        InputStream in = new ByteArrayInputStream("{\"id\":\"a\",\"title\":\"A\"}".getBytes(StandardCharsets.UTF_8));
        Terminal terminal = Terminal.of(in, new Unwritable("Broken pipe"), err, false, Map.<String, String>of()::get);

        int status = Nightdesk.run(terminal, command);

        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("cannot be written", "Broken pipe");
        assertThat(status).isIn(0, 3);
    }

    private static final class Unwritable extends OutputStream {

        private final String reason;

        Unwritable(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
