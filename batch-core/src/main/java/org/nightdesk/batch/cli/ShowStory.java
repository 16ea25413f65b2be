package org.nightdesk.batch.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.desk.NightDesk;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.storyline.StoryView;
import org.nightdesk.summarizer.model.NamedEntities;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the stories of an edition, or shows one. */
@Command(name = "story", description = {"Show a story of an edition (the newest one), or list them all.",
        "A story is meant by its number in the list, or by its id or the beginning of it."}, footer = {"", "Examples:",
                "  nightdesk story", "  nightdesk story 1", "  nightdesk story 3fa9c1 --date 2026-09-15 --json"})
final class ShowStory implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Mixin
    private EditionOptions edition = new EditionOptions();

    @Parameters(arity = "0..1", paramLabel = "STORY", description = "A number or an id.")
    @Nullable
    private String story;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    ShowStory(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        return options.work(terminal, this::show);
    }

    private ExitCode show(NightDesk desk, Configuration configuration) {
        EditionKey key = edition.find(desk, configuration).key();
        if (story == null) {
            list(desk.document(key).isEmpty() ? List.of() : desk.stories(key));
            return ExitCode.DONE;
        }
        StoryView view = desk.named(StoryChoice.find(desk, key, story));
        if (json) {
            terminal.out().println(Results.json(view));
        } else {
            lines(view).forEach(terminal.out()::println);
        }
        return ExitCode.DONE;
    }

    private void list(List<StoryView> stories) {
        if (json) {
            terminal.out().println(Results.json(stories));
            return;
        }
        for (StoryView view : stories) {
            terminal.out().println(String.format(Locale.ROOT, "%4d  %s  %5.2f  day %d  %s", view.number(),
                    StoryChoice.shortId(view.id()), view.value(), view.day(), Terminal.plain(view.headline())));
        }
    }

    private static List<String> lines(StoryView view) {
        List<String> lines = new ArrayList<>();
        lines.add(Terminal.plain(view.headline()));
        lines.add("story " + view.id() + ", number " + view.number() + " by rank");
        lines.add("storyline " + view.storyline() + ", day " + view.day());
        lines.add(String.format(Locale.ROOT,
                "rank %.3f = coverage %.3f x freshness %.3f x momentum %.3f x watchlist %.3f", view.value(),
                view.rank().coverage(), view.rank().freshness(), view.rank().momentum(), view.rank().watchlist()));
        NamedEntities names = view.names();
        add("people", names.people(), lines);
        add("organizations", names.organizations(), lines);
        add("places", names.places(), lines);
        lines.add("");
        view.printed().forEach(said -> lines.add("  " + Terminal.plain(said.text() + " [" + said.outlet() + "]")));
        lines.add(view.printed().isEmpty() ? "  (no sentence of it was printed)" : "");
        for (StoryView.Told article : view.articles()) {
            lines.add("  " + StoryChoice.shortId(article.id()) + "  "
                    + Terminal.plain(article.outlet() + ": " + article.title())
                    + (article.copyOf() == null ? "" : " (reprints " + StoryChoice.shortId(article.copyOf()) + ")"));
            if (article.url() != null) {
                lines.add("            " + Terminal.plain(article.url()));
            }
        }
        return lines;
    }

    private static void add(String label, List<String> names, List<String> lines) {
        if (!names.isEmpty()) {
            lines.add(label + ": " + Terminal.plain(String.join(", ", names)));
        }
    }
}
