package org.nightdesk.batch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.ConfigurationException;
import org.nightdesk.batch.config.ConfigurationLoader;
import org.nightdesk.batch.config.SourceLines;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.source.Opml;
import org.nightdesk.batch.text.UnreadableTextException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Parameters;

/** Adds the feeds of a list to the configuration. */
@Command(name = "import", description = {"Add the feeds of an OPML list to the configuration.",
        "They are written behind the last source; nothing else in the file changes. Feeds that are configured already are"
                + " passed over."}, footer = {"", "Examples:", "  nightdesk opml import subscriptions.opml",
                        "  nightdesk opml import --print subscriptions.opml"})
final class OpmlImport implements Callable<ExitCode> {

    private static final int LONGEST = 15_000_000;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private OpmlLists opml;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Parameters(paramLabel = "FILE", description = "The list.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--print", description = "Print the lines, and leave the configuration as it is.")
    private boolean print;

    @Override
    public ExitCode call() throws IOException {
        Terminal terminal = opml.terminal();
        Configuration configuration = options.load(terminal);
        Opml list = read();
        list.skipped().forEach(address -> terminal
                .tell("nightdesk: passed over: " + Terminal.plain(address)
                        + " is no http or https address that a source may have"));
        Set<String> names = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        for (SourceSettings source : configuration.sources()) {
            names.add(source.name());
            addresses.add(String.valueOf(source.address()));
        }
        List<String> lines = new ArrayList<>();
        int added = 0;
        for (Opml.Subscription feed : list.feeds()) {
            if (addresses.add(feed.url())) {
                lines.addAll(SourceLines.feed(unique(feed.title(), names), feed.url()));
                added++;
            }
        }
        if (print) {
            lines.forEach(terminal.out()::println);
        } else {
            if (added > 0) {
                add(configuration, lines, added);
            }
            terminal.out().println(Results.count(added, "feed") + " added to " + configuration.file() + ", "
                    + (list.feeds().size() - added) + " there already");
        }
        return list.skipped().isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
    }

    private Opml read() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure(ExitCode.USAGE, file + " is not a file that can be read");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new CommandFailure(ExitCode.USAGE, file + " is larger than 15 MB");
            }
            return Opml.read(bytes);
        } catch (UnreadableTextException e) {
            throw new CommandFailure(ExitCode.USAGE, file + " is " + e.getMessage());
        }
    }

    private static String unique(String title, Set<String> names) {
        String name = title;
        for (int i = 2; !names.add(name); i++) {
            name = title + " (" + i + ")";
        }
        return name;
    }

    /** The new file takes the place of the old one whole, after it was tried. */
    private void add(Configuration configuration, List<String> lines, int added) throws IOException {
        Path old = configuration.file().toRealPath();
        String text = SourceLines.added(Files.readString(old), lines).orElseThrow(() -> new CommandFailure(
                ExitCode.USAGE, "the sources in " + old + " are not written one below the other: add the lines yourself"
                        + " (--print shows them)"));
        Path next = Files.createTempFile(old.getParent(), ".nightdesk", ".yaml");
        try {
            Files.copy(old, next, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.writeString(next, text);
            check(next, configuration.sources().size() + added);
            Files.move(next, old, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private void check(Path next, int expected) {
        @Nullable
        String wrong = null;
        try {
            int sources = new ConfigurationLoader(opml.terminal().environment()).load(next).sources().size();
            wrong = sources == expected ? null : sources + " sources instead of " + expected;
        } catch (ConfigurationException e) {
            wrong = e.getMessage();
        }
        if (wrong != null) {
            throw new CommandFailure(ExitCode.FAILED,
                    "the feeds do not fit in (" + wrong + "): add the lines yourself (--print shows them)");
        }
    }
}
