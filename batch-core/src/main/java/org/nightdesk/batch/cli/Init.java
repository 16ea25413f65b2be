package org.nightdesk.batch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a starter configuration. */
@Command(name = "init", description = "Write a commented starter nightdesk.yaml.", footer = {"", "Example:",
        "  nightdesk init && nightdesk check"})
final class Init implements Callable<ExitCode> {

    private final Terminal terminal;

    @Option(names = {"-c", "--config"}, paramLabel = "FILE", description = "The file to write (./nightdesk.yaml).")
    private Path file = Path.of("nightdesk.yaml");

    Init(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        try (InputStream starter = Objects.requireNonNull(Init.class.getResourceAsStream("starter.yaml"))) {
            Path news = Objects.requireNonNull(folder).resolve("news");
            Files.copy(starter, file);
            Files.createDirectories(news);
            terminal.out()
                    .println("Wrote " + file + ". It reads the folder " + news + ", where article files may be put;");
            terminal.out().println("name your feeds in it, then `nightdesk check` tries everything without storing.");
            return ExitCode.DONE;
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailure(ExitCode.USAGE, file + " is there already and stays as it is");
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILED, file + " cannot be written: " + e);
        }
    }
}
