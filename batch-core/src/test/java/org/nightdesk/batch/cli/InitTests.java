package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.ConfigurationLoader;

class InitTests {

    @TempDir
    Path folder;

    @Test
    void writesAConfigurationThatCanBeUsed() {
        Path file = folder.resolve("nightdesk.yaml");

        Outcome outcome = Outcome.of("init", "--config", file.toString());

        assertThat(outcome.status()).isZero();
        Configuration configuration = new ConfigurationLoader(name -> null).load(file);
        assertThat(configuration.sources()).hasSize(1);
        assertThat(configuration.briefing("daily").schedule()).isNotNull();
        assertThat(folder.resolve("news")).isDirectory();
    }

    @Test
    void whatTheStarterShowsInCommentsCanBeUsedToo() throws IOException {
        Path file = folder.resolve("nightdesk.yaml");
        Outcome.of("init", "--config", file.toString());
        // Only settings are commented out with a key or a list item behind the sign.
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^( *)# (?=( *)(- )?[a-z-]+:( |$))", "$1"));

        Configuration configuration = new ConfigurationLoader(name -> "value").load(file);

        assertThat(configuration.sources()).hasSize(7);
        assertThat(configuration.mail()).isNotNull();
        assertThat(configuration.briefing("daily").recipients()).hasSize(1);
        assertThat(configuration.briefing("daily").profile().sections()).extracting("name").contains("harbour");
    }

    @Test
    void leavesAFileThatIsThereAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("nightdesk.yaml"), "mine");

        Outcome outcome = Outcome.of("init", "--config", file.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(file).hasContent("mine");
        assertThat(outcome.errLines()).singleElement().asString().contains(file.toString());
    }
}
