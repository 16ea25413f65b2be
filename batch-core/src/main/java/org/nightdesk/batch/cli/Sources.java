package org.nightdesk.batch.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.desk.SourceHealth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how each source does. */
@Command(name = "sources", description = {"Show how each source does.",
        "fine: read. new: never asked. waiting: its server said when to come back. failing: could not be read; asked again, less"
                + " often each time, once a day at least. empty: read, and without any item twice in a row. silent: nothing"
                + " new for far longer than is usual for it. stale: its newest article is a month old."}, footer = {"",
                        "Examples:", "  nightdesk sources", "  nightdesk sources --json"})
final class Sources implements Callable<ExitCode> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final int WIDEST_NAME = 40;

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Option(names = "--json", description = "Print the sources as JSON.")
    private boolean json;

    Sources(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        return options.work(terminal, (desk, configuration) -> {
            List<SourceHealth> sources = desk.health();
            if (json) {
                terminal.out().println(Results.json(sources.stream().map(Sources::json).toList()));
            } else {
                lines(sources).forEach(terminal.out()::println);
            }
            return ExitCode.DONE;
        });
    }

    private static List<String> lines(List<SourceHealth> sources) {
        int width = sources.stream().mapToInt(source -> shown(source.name()).length()).max().orElse(0);
        String row = "%-" + Math.max(6, width) + "s  %-7s  %8s  %7s  %7s  %-16s  %-16s  %s";
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, row, "source", "state", "articles", "a day", "before", "last article",
                "last read (UTC)", "").stripTrailing());
        for (SourceHealth source : sources) {
            lines.add(String.format(Locale.ROOT, row, shown(source.name()), Results.word(source.state()),
                    source.articles(), rate(source.perDay()), rate(source.perDayBefore()), time(source.lastArticle()),
                    time(source.lastSuccess()), notes(source)).stripTrailing());
        }
        return lines;
    }

    private static String shown(String name) {
        String plain = Terminal.plain(name);
        return plain.length() <= WIDEST_NAME ? plain : plain.substring(0, WIDEST_NAME - 1) + "\u2026";
    }

    private static String rate(double perDay) {
        return String.format(Locale.ROOT, "%.1f", perDay);
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "-" : TIME.format(instant);
    }

    private static String notes(SourceHealth source) {
        List<String> notes = new ArrayList<>();
        if (source.problem() != null) {
            notes.add(Results.count(source.failures(), "failure") + " in a row: " + Terminal.plain(source.problem()));
        }
        if (source.notBefore() != null) {
            notes.add("not to be asked before " + time(source.notBefore()));
        }
        URI moved = source.movedTo();
        if (moved != null) {
            notes.add((source.adopted()
                    ? "asked at its new address "
                    : "says since " + time(source.movedSince())
                            + " that it has moved to ")
                    + Terminal.plain(moved.toString()));
        }
        return String.join("; ", notes);
    }

    private static Map<String, Object> json(SourceHealth source) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", source.name());
        object.put("state", Results.word(source.state()));
        object.put("lastSuccess", text(source.lastSuccess()));
        object.put("failures", source.failures());
        object.put("problem", source.problem());
        object.put("articles", source.articles());
        object.put("lastArticle", text(source.lastArticle()));
        object.put("perDay", source.perDay());
        object.put("perDayBefore", source.perDayBefore());
        object.put("notBefore", text(source.notBefore()));
        object.put("movedTo", text(source.movedTo()));
        object.put("movedSince", text(source.movedSince()));
        object.put("adopted", source.adopted());
        return object;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
