package org.nightdesk.batch.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.nightdesk.batch.filter.StoryFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Groups articles into stories. */
@Command(name = "group", description = {"Group articles into stories.",
        "Reads JSON lines {\"id\",\"title\",\"text\",\"published\",\"source\"} and writes lines \"id TAB story\", in the same"
                + " order, one an article. A line that cannot be read is told on standard error, and the exit code is"
                + " 3."}, footer = {"", "Example:", "  nightdesk group --input day.jsonl --output stories.tsv"})
final class Group implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private Streams streams = new Streams();

    @Option(names = "--headlines", description = "The articles are hardly more than a title each, as some feeds have them.")
    private boolean headlines;

    Group(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        return streams.run(terminal, new StoryFilter(headlines, line -> terminal.tell("nightdesk: " + line))::run);
    }
}
