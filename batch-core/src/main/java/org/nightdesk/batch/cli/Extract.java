package org.nightdesk.batch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.extract.Extraction;
import org.nightdesk.batch.filter.ExtractionFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the article out of pages and scraped texts. */
@Command(name = "extract", description = {"Take the article out of a page or a badly scraped text.",
        "Given a folder, each NAME.html, NAME.htm or NAME.txt in it (also with .gz) becomes NAME.txt in the other."}, footer = {
                "", "Examples:", "  nightdesk extract page.html", "  nightdesk extract --json < page.html",
                "  nightdesk extract --input pages --output texts"})
final class Extract implements Callable<ExitCode> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A page or text (standard input).")
    @Nullable
    private Path file;

    @Option(names = {"-i", "--input"}, paramLabel = "PATH", description = "The same, or a folder.")
    @Nullable
    private Path input;

    @Option(names = {"-o",
            "--output"}, paramLabel = "PATH", description = "Where to write (standard output); a folder if the input is one.")
    @Nullable
    private Path output;

    @Option(names = "--json", description = "Write an object with title, byline, dates, language, site, url, image, form and text (NAME.json).")
    private boolean json;

    Extract(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        if (file != null && input != null) {
            throw new ParameterException(spec.commandLine(), "FILE and --input are the same: give one of them");
        }
        Path from = file == null ? input : file;
        ExtractionFilter filter = new ExtractionFilter(json);
        return from != null && Files.isDirectory(from) ? folder(filter, from) : single(filter, from);
    }

    private ExitCode folder(ExtractionFilter filter, Path from) throws IOException {
        if (output == null) {
            throw new ParameterException(spec.commandLine(), from + " is a folder: --output must name another one");
        }
        if (Files.exists(output) && Files.isSameFile(from, output)) {
            throw new ParameterException(spec.commandLine(), "--output must not be the folder that is read");
        }
        ExtractionFilter.Count count = filter.run(from, output, line -> terminal.tell("nightdesk: " + line));
        terminal.tell(count.written() + " written, " + count.rejected() + " without an article");
        if (count.rejected() == 0) {
            return ExitCode.DONE;
        }
        return count.written() == 0 ? ExitCode.FAILED : ExitCode.REJECTED;
    }

    private ExitCode single(ExtractionFilter filter, @Nullable Path from) throws IOException {
        Extraction extraction;
        try (InputStream in = from == null ? terminal.in() : Streams.open(from)) {
            extraction = filter.extract(in, from == null ? "" : from.getFileName().toString());
        }
        return switch (extraction) {
            case Extraction.Rejected rejected -> throw new CommandFailure(ExitCode.FAILED,
                    (from == null ? "standard input" : from) + ": " + rejected.reason());
            case Extraction.Extracted article -> {
                String content = filter.write(article);
                if (output == null) {
                    OutputStream out = terminal.results();
                    out.write(content.getBytes(StandardCharsets.UTF_8));
                    out.flush();
                } else {
                    Files.writeString(output, content);
                }
                yield ExitCode.DONE;
            }
        };
    }
}
