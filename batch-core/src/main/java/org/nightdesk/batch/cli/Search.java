package org.nightdesk.batch.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.config.ConfigurationException;
import org.nightdesk.reports.EditionArchive;
import org.nightdesk.reports.archive.ArchiveSearch.Found;
import org.nightdesk.reports.archive.ArchiveSearch.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds stories in the archive. */
@Command(name = "search", description = {"Find stories in the archive by words.",
        "A story is found if it has all of them, whatever their case and accents; the newest come first. The archive's search"
                + " page finds the same. Works while another nightdesk is at work."}, footer = {"", "Examples:",
                        "  nightdesk search harbour ferry", "  nightdesk search --limit 100 --json budget"})
final class Search implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "What a story must have.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "How many stories are told (20).")
    private int limit = 20;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    Search(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        String query = String.join(" ", words);
        if (query.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new ConfigurationException(
                    (query.isEmpty() ? "say" : "'" + query + "' has no letter or digit: say") + " what to search for");
        }
        if (limit < 0) {
            throw new ConfigurationException("--limit must not be below 0");
        }
        Configuration configuration = options.load(terminal);
        Found found = new EditionArchive(configuration.editions()).search().find(query, limit);
        if (json) {
            terminal.out().println(Results.json(json(found, configuration)));
            return ExitCode.DONE;
        }
        for (Hit hit : found.hits()) {
            lines(hit, configuration).forEach(terminal.out()::println);
        }
        terminal.tell(found.total() == 0
                ? "no story has all these words"
                : found.total() + (found.total() == 1 ? " story has" : " stories have") + " all these words"
                        + (found.total() > found.hits().size()
                                ? ", the newest " + found.hits().size() + " above"
                                : ""));
        return ExitCode.DONE;
    }

    private static List<String> lines(Hit hit, Configuration configuration) {
        List<String> lines = new ArrayList<>();
        lines.add(hit.date() + "  " + Terminal.plain(hit.headline()));
        String sentence = hit.sentence();
        if (sentence != null) {
            lines.add("            " + Terminal.plain(sentence));
        }
        lines.add("            " + Terminal.plain(String.join(", ", hit.outlets())));
        lines.add("            " + Results.relative(configuration.editions()) + "/" + hit.href());
        lines.add("");
        return lines;
    }

    private static Map<String, Object> json(Found found, Configuration configuration) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("total", found.total());
        object.put("stories", found.hits().stream().map(hit -> json(hit, configuration)).toList());
        return object;
    }

    private static Map<String, Object> json(Hit hit, Configuration configuration) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("briefing", hit.briefing());
        object.put("title", hit.title());
        object.put("date", hit.date().toString());
        object.put("headline", hit.headline());
        object.put("sentence", hit.sentence());
        object.put("outlets", hit.outlets());
        object.put("page", configuration.editions() + "/" + hit.href());
        return object;
    }
}
