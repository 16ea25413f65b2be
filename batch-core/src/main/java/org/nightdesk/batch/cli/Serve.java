package org.nightdesk.batch.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.ConfigurationException;
import org.nightdesk.batch.serve.ArchiveServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the archive to browsers of this machine. */
@Command(name = "serve", description = {"Show the archive and the state of the desk to browsers of this machine.",
        "Listens on the loopback address only, reads only, and stays up until Ctrl-C or SIGTERM. The archive itself needs no"
                + " server: its index.html can be opened from the disk."}, footer = {"", "Example:",
                        "  nightdesk serve --port 8020"})
final class Serve implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Option(names = "--port", paramLabel = "PORT", description = "The port (8020); 0 takes any that is free.")
    private int port = 8020;

    Serve(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        if (port < 0 || port > 65_535) {
            throw new ConfigurationException("--port must be from 0 to 65535");
        }
        Configuration configuration = options.load(terminal);
        CountDownLatch end = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(end::countDown, "nightdesk-stop"));
        try (ArchiveServer server = new ArchiveServer(configuration.editions(), port,
                () -> StatusFile.page(configuration))) {
            terminal.out().println("http://localhost:" + server.port() + "/");
            terminal.out().flush();
            end.await();
            return ExitCode.DONE;
        } catch (BindException taken) {
            throw new CommandFailure(ExitCode.FAILED, "port " + port + " cannot be used: " + taken.getMessage()
                    + " (say --port with another)");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE;
        }
    }
}
