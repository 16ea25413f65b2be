package org.nightdesk.batch.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a command left behind. */
record Outcome(int status, String out, String err) {

    static Outcome of(String... arguments) {
        return ofInput("", arguments);
    }

    static Outcome ofInput(String input, String... arguments) {
        return ofInput(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Outcome ofInput(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(new ByteArrayInputStream(input), out, err, false,
                Map.<String, String>of()::get);
        int status = Nightdesk.run(terminal, arguments);
        terminal.out().flush();
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
