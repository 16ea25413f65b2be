package org.nightdesk.batch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.source.Opml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the configured feeds. */
@Command(name = "export", description = {"List the configured feeds as OPML.",
        "Folders, files and logins are left out."}, footer = {"", "Example:", "  nightdesk opml export > feeds.opml"})
final class OpmlExport implements Callable<ExitCode> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private OpmlLists opml;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write it (standard output).")
    @Nullable
    private Path output;

    @Override
    public ExitCode call() throws IOException {
        Configuration configuration = options.load(opml.terminal());
        List<Opml.Subscription> feeds = configuration.sources().stream()
                .filter(SourceSettings.FeedUrl.class::isInstance).map(SourceSettings.FeedUrl.class::cast)
                .map(feed -> new Opml.Subscription(feed.name(), feed.url().toString())).toList();
        String list = Opml.write(feeds);
        if (output == null) {
            opml.terminal().out().print(list);
        } else {
            Files.writeString(output, list);
        }
        int left = configuration.sources().size() - feeds.size();
        if (left > 0) {
            opml.terminal().tell("nightdesk: " + Results.count(left, "source") + " left out: only feeds can be listed");
        }
        return ExitCode.DONE;
    }
}
