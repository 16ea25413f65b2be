package org.nightdesk.batch.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.desk.NightDesk;
import org.nightdesk.templates.model.StorylinePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells a storyline day by day. */
@Command(name = "storyline", description = {"Tell a storyline day by day: what was printed of it, word for word.",
        "Without an id, those of the newest edition that ran before are listed."}, footer = {"", "Examples:",
                "  nightdesk storyline", "  nightdesk storyline 3fa9c1", "  nightdesk storyline 3fa9c1 --json"})
final class ShowStoryline implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Mixin
    private BriefingOption briefing = new BriefingOption();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Its id, or the beginning of it.")
    @Nullable
    private String id;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    ShowStoryline(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        return options.work(terminal, this::show);
    }

    private ExitCode show(NightDesk desk, Configuration configuration) {
        String name = briefing.name(configuration);
        List<StorylinePage> pages = id == null ? running(desk, name) : List.of(page(desk, name, id));
        if (json) {
            terminal.out().println(Results.json(id == null ? pages : pages.getFirst()));
        } else if (id == null) {
            pages.forEach(page -> terminal.out().println(StoryChoice.shortId(page.id()) + "  "
                    + Results.count(page.days().size(), "day") + "  " + Terminal.plain(page.title())));
        } else {
            lines(pages.getFirst()).forEach(terminal.out()::println);
        }
        return ExitCode.DONE;
    }

    private static List<StorylinePage> running(NightDesk desk, String name) {
        return desk.edition(name, null).map(edition -> desk.stories(edition.key()).stream()
                .filter(story -> story.day() > 1).map(story -> story.storyline()).distinct()
                .flatMap(storyline -> desk.storyline(name, storyline).stream()).toList()).orElse(List.of());
    }

    private static StorylinePage page(NightDesk desk, String name, String beginning) {
        List<String> ids = desk.storylineIds(name, beginning);
        if (ids.size() != 1) {
            throw new CommandFailure(ExitCode.USAGE, (ids.isEmpty() ? "no storyline '" : "more than one storyline '")
                    + Terminal.plain(beginning) + "' of " + name + ": `nightdesk storyline` lists those that run");
        }
        return desk.storyline(name, ids.getFirst()).orElseThrow();
    }

    private static List<String> lines(StorylinePage page) {
        List<String> lines = new ArrayList<>();
        lines.add(Terminal.plain(page.title()));
        lines.add("storyline " + page.id() + ", " + Results.count(page.days().size(), "day") + ", "
                + Results.count(page.articles(), "article"));
        if (page.from() != null) {
            lines.add("split off from " + page.from());
        }
        page.merged().forEach(other -> lines.add("took in " + other));
        for (StorylinePage.Day day : page.days()) {
            lines.add("");
            lines.add(day.date() + "  " + Terminal.plain(day.headline()));
            day.sentences().forEach(said -> lines.add("  " + Terminal.plain(said.text() + " [" + said.outlet() + "]")));
            day.articles().forEach(article -> lines.add("  - " + Terminal.plain(article.outlet() + ": "
                    + article.title())));
        }
        return lines;
    }
}
