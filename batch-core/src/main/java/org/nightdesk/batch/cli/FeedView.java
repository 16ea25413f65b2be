package org.nightdesk.batch.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.CollectSettings;
import org.nightdesk.batch.config.Limits;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.config.WebAccess;
import org.nightdesk.batch.feed.Feed;
import org.nightdesk.batch.feed.FeedListing;
import org.nightdesk.batch.source.SourceException;
import org.nightdesk.batch.source.SourceReader;
import org.nightdesk.batch.text.PlainText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is read from feeds. */
@Command(name = "feed", description = {
        "Show what is read from a feed on a server, or list feed files as JSON."}, footer = {"",
                "Examples:", "  nightdesk feed https://news.example/feed.xml",
                "  nightdesk feed --input feeds --output read.json"})
final class FeedView implements Callable<ExitCode> {

    private static final Limits LIMITS = new Limits(Duration.ofDays(3), 15_000_000, Duration.ofSeconds(20),
            Duration.ofSeconds(20));

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "URL", arity = "0..1", description = "The address of a feed.")
    @Nullable
    private String url;

    @Option(names = "--local", description = "The address may be a private one.")
    private boolean local;

    @Option(names = {"-i", "--input"}, paramLabel = "PATH", description = "A feed file, or a folder of them.")
    @Nullable
    private Path input;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write the JSON (standard output).")
    @Nullable
    private Path output;

    FeedView(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        if ((url == null) == (input == null)) {
            throw new ParameterException(spec.commandLine(), "give either a URL or --input");
        }
        if (url != null) {
            show(address(url));
            return ExitCode.DONE;
        }
        return list(Objects.requireNonNull(input));
    }

    private URI address(String given) {
        HttpUrl address = HttpUrl.parse(given.strip());
        if (address == null || !address.username().isEmpty() || !address.password().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "'" + PlainText.line(given)
                    + "' is no address of a feed, such as https://news.example/feed.xml");
        }
        return address.uri();
    }

    private void show(URI address) {
        SourceReader reader = new SourceReader(LIMITS, new CollectSettings(Duration.ofHours(1), null),
                Clock.systemUTC());
        try {
            Feed feed = reader.feed(new SourceSettings.FeedUrl("feed", address, null,
                    local ? WebAccess.local(address) : WebAccess.PUBLIC));
            terminal.out().println(plain(feed.title()) + (feed.link() == null ? "" : "  " + feed.link()));
            for (Feed.Entry entry : feed.entries()) {
                Object date = entry.published() == null ? entry.updated() : entry.published();
                terminal.out().println();
                terminal.out().println((date == null ? "undated" : date) + "  " + plain(entry.title()));
                terminal.out().println("    " + (entry.link() == null ? "no link" : entry.link()));
            }
            terminal.out().flush();
        } catch (SourceException e) {
            throw new CommandFailure(ExitCode.FAILED, address + ": " + e.getMessage());
        }
    }

    private static String plain(@Nullable String markup) {
        return markup == null ? "(no title)" : PlainText.ofMarkup(markup);
    }

    private ExitCode list(Path from) throws IOException {
        if (!Files.exists(from)) {
            throw new CommandFailure(ExitCode.USAGE, "there is no " + from);
        }
        List<String> failed = new ArrayList<>();
        int files;
        // The output may lie in the folder that is read.
        Path listing = Files.createTempFile("nightdesk", ".json");
        try {
            try (Writer out = Files.newBufferedWriter(listing)) {
                files = new FeedListing(LIMITS.fileBytes()).list(from, out, (path, reason) -> {
                    failed.add(path);
                    terminal.tell("nightdesk: " + PlainText.line(path) + ": " + PlainText.line(reason));
                });
            }
            try (OutputStream out = output == null ? terminal.results() : Files.newOutputStream(output)) {
                Files.copy(listing, out);
            }
        } finally {
            Files.delete(listing);
        }
        if (failed.isEmpty()) {
            return ExitCode.DONE;
        }
        return failed.size() == files ? ExitCode.FAILED : ExitCode.REJECTED;
    }
}
