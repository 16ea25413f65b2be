package org.nightdesk.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.nightdesk.batch.config.ConfigurationLoader;
import org.nightdesk.batch.desk.DeskBusyException;
import org.nightdesk.batch.desk.NightDesk;
import org.nightdesk.batch.step.Progress;

/**
 * The folder of a desk, laid out and opened as a process would.
 *
 * @param folder exists
 */
public record DeskFolder(Path folder) {

    /** Writes a file of its folder {@code news}. */
    public void news(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("news"));
        Files.writeString(folder.resolve("news").resolve(name), text);
    }

    /** Writes its {@code nightdesk.yaml}. */
    public void configure(String configuration) throws IOException {
        Files.writeString(configuration(), configuration);
    }

    /** Opens it as its configuration says. */
    public NightDesk open(Clock clock) throws DeskBusyException {
        return NightDesk.open(new ConfigurationLoader(name -> null).load(configuration()), clock, Progress.NONE);
    }

    private Path configuration() {
        return folder.resolve("nightdesk.yaml");
    }
}
