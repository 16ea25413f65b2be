package org.nightdesk.batch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.extract.Extraction;
import org.nightdesk.batch.filter.ExtractionFilter;
import org.nightdesk.batch.filter.SummaryFilter;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.Budget;
import org.nightdesk.summarizer.model.Citation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Summaries: of files for a person, of JSON lines for a program. */
@Command(name = "summarize", description = {"Sum up articles in their own sentences.",
        "With files: prints a summary of the article, or of the story that several tell.",
        "Without: reads JSON lines {\"id\",\"docs\":[{\"title\",\"text\",\"published\",\"source\"}]} and writes",
        "{\"id\",\"summary\":[sentences],\"citations\":[{\"doc\",\"start\",\"end\"}],"
                + "\"docs\":[{\"language\",\"transcript\"}]}, in the same order; citations count code points of the text."
                + " A line that cannot be read becomes {\"id\",\"error\"}, and the exit code is 3."}, footer = {"",
                        "Examples:", "  nightdesk summarize article.html",
                        "  nightdesk summarize --words 100 --input stories.jsonl --output summaries.jsonl"})
final class Summarize implements Callable<ExitCode> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Text or HTML files, also compressed (.gz).")
    private List<Path> files = List.of();

    @Mixin
    private Streams streams = new Streams();

    @ArgGroup
    @Nullable
    private Length length;

    @Option(names = "--method", paramLabel = "NAME", description = "One of the methods that `nightdesk evaluate summaries` compares.")
    @Nullable
    private String method;

    static final class Length {

        @Option(names = "--sentences", paramLabel = "N", description = "At most N sentences (3 for a single article).")
        @Nullable
        private Integer sentences;

        @Option(names = "--words", paramLabel = "N", description = "At most N words (100 for several articles).")
        @Nullable
        private Integer words;
    }

    Summarize(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        SummaryFilter filter = filter();
        if (files.isEmpty()) {
            return streams.run(terminal, filter::run);
        }
        if (streams.input() != null || streams.output() != null) {
            throw new ParameterException(spec.commandLine(),
                    "files are printed: --input and --output are for JSON lines");
        }
        return print(filter);
    }

    private SummaryFilter filter() {
        try {
            return new SummaryFilter(budget(), method);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private @Nullable Budget budget() {
        if (length == null) {
            return null;
        }
        return length.sentences == null
                ? new Budget.Words(length.words == null ? 0 : length.words)
                : new Budget.Sentences(length.sentences);
    }

    private ExitCode print(SummaryFilter filter) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            read(file, articles);
        }
        if (articles.isEmpty()) {
            return ExitCode.FAILED;
        }
        SummaryFilter.Summed summed = filter.summarize(articles);
        terminal.out().println(articles.getFirst().title() + (articles.size() == 1 ? notes(summed, 0) : ""));
        for (Citation citation : summed.summary().citations()) {
            String mark = articles.size() == 1 ? "" : " [" + (Integer.parseInt(citation.articleId()) + 1) + "]";
            terminal.out().println("\n" + citation.text().replaceAll("\\s+", " ") + mark);
        }
        for (int i = 0; articles.size() > 1 && i < articles.size(); i++) {
            terminal.out()
                    .println((i == 0 ? "\n" : "") + "[" + (i + 1) + "] " + articles.get(i).source() + notes(summed, i));
        }
        return articles.size() == files.size() ? ExitCode.DONE : ExitCode.REJECTED;
    }

    /** What a reader should know of a document that is not an English text, such as {@code (German, transcript)}. */
    private static String notes(SummaryFilter.Summed summed, int document) {
        SummaryFilter.Document told = summed.documents().get(document);
        List<String> notes = new ArrayList<>();
        if (!told.language().equals("en")) {
            notes.add(told.language().equals("und")
                    ? "language unknown"
                    : Locale.forLanguageTag(told.language()).getDisplayLanguage(Locale.ENGLISH));
        }
        if (told.transcript()) {
            notes.add("transcript");
        }
        return notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
    }

    private void read(Path file, List<Article> articles) throws IOException {
        try (InputStream in = Streams.open(file)) {
            switch (new ExtractionFilter(false).extract(in, file.getFileName().toString())) {
                case Extraction.Extracted article -> articles.add(new Article(String.format("%06d", articles.size()),
                        article.title(), article.text(), file.toString(), article.url(), article.published()));
                case Extraction.Rejected rejected -> terminal.tell("nightdesk: " + file + ": " + rejected.reason());
            }
        }
    }
}
