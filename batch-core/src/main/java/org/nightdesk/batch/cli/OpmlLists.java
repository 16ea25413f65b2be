package org.nightdesk.batch.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists of feeds, from and for other feed readers. */
@Command(name = "opml", description = "Take feeds over from another feed reader, or hand them on.", subcommands = {
        OpmlImport.class, OpmlExport.class}, footer = {"", "Examples:", "  nightdesk opml import subscriptions.opml",
                "  nightdesk opml export > feeds.opml"})
final class OpmlLists implements Callable<ExitCode> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    OpmlLists(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() {
        throw new ParameterException(spec.commandLine(), "opml what? Say import or export");
    }

    Terminal terminal() {
        return terminal;
    }
}
