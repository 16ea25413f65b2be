package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NightdeskTests {

    @Test
    void printsHelpWithoutArgument() {
        Outcome outcome = Outcome.of();

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("Usage: nightdesk").contains("nightdesk demo");
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithAnExample(String command) {
        Outcome outcome = Outcome.of(command, "--help");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("Usage: nightdesk " + command).containsPattern("Examples?:\\R  ");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void refusesAnUnknownCommandInOneLine() {
        Outcome outcome = Outcome.of("publish");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errLines())
                .containsExactly("nightdesk: there is no command 'publish' (see `nightdesk --help`)");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void refusesAnUnknownOptionInOneLine(String command) {
        Outcome outcome = Outcome.of(command, "--colour");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.errLines()).singleElement().asString().contains("--colour",
                "nightdesk " + command + " --help");
    }

    @Test
    void tellsItsVersion() {
        assertThat(Outcome.of("--version").out()).startsWith("nightdesk ");
    }

    static List<String> commands() {
        Stream<String> lines = Pattern.compile("^  ([a-z]+)  ", Pattern.MULTILINE).matcher(Outcome.of().out()).results()
                .map(match -> match.group(1));
        List<String> commands = lines.toList();
        assertThat(commands).contains("init");
        return commands;
    }
}
