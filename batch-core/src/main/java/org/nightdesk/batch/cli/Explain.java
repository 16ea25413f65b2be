package org.nightdesk.batch.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.desk.EditionReport;
import org.nightdesk.batch.desk.NightDesk;
import org.nightdesk.batch.storyline.StoryView;
import org.nightdesk.reports.model.SectionScore;
import org.nightdesk.reports.model.StoryExplanation;
import org.nightdesk.summarizer.model.Explanation.Considered;
import org.nightdesk.templates.model.Rank;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why a story stands where it stands, and why it is told with these sentences. */
@Command(name = "explain", description = {
        "Tell why a story stands where it stands, and why it is told with these sentences.",
        "It is reckoned anew from what is stored, with the configuration as it is now."}, footer = {"", "Examples:",
                "  nightdesk explain 2026-09-16 1", "  nightdesk explain latest 3fa9c1 --json"})
final class Explain implements Callable<ExitCode> {

    private final Terminal terminal;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Mixin
    private BriefingOption briefing = new BriefingOption();

    @Parameters(index = "0", arity = "0..1", paramLabel = "EDITION", description = "Its date, as 2026-09-15, or latest.")
    private String edition = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "STORY", description = "A number or an id, as `nightdesk story` lists them.")
    private String story = "";

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    Explain(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitCode call() throws IOException {
        if (story.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE,
                    "which story? Say an edition and a story, as in `nightdesk explain latest 1`");
        }
        LocalDate date = date();
        return options.work(terminal, (desk, configuration) -> explain(desk, configuration, date));
    }

    private @Nullable LocalDate date() {
        try {
            return edition.equals("latest") ? null : LocalDate.parse(edition);
        } catch (DateTimeException e) {
            throw new CommandFailure(ExitCode.USAGE,
                    "'" + Terminal.plain(edition) + "' is neither a date such as 2026-09-15 nor latest");
        }
    }

    private ExitCode explain(NightDesk desk, Configuration configuration, @Nullable LocalDate date) {
        String name = briefing.name(configuration);
        EditionReport report = desk.edition(name, date).orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                "there is no edition of " + name + (date == null ? "" : " of " + date)));
        StoryView view = StoryChoice.find(desk, report.key(), story);
        StoryExplanation explanation = desk.explain(report.key(), view.id()).orElseThrow();
        if (json) {
            terminal.out().println(Results.json(explanation));
        } else {
            lines(explanation, view).forEach(terminal.out()::println);
        }
        return ExitCode.DONE;
    }

    private static List<String> lines(StoryExplanation story, StoryView view) {
        List<String> lines = new ArrayList<>();
        lines.add(Terminal.plain(story.headline()));
        lines.add("story " + story.storyId() + ", told in: " + story.place());
        Rank rank = story.rank();
        lines.add("");
        lines.add(String.format(Locale.ROOT, "Rank %.3f, the product of", rank.value()));
        lines.add(String.format(Locale.ROOT, "  %.3f  coverage: log2(1 + weights of the outlets, reprints left out)",
                rank.coverage()));
        lines.add(String.format(Locale.ROOT, "  %.3f  freshness: 1 when just told, 3/4 after 12 hours, towards 1/2",
                rank.freshness()));
        lines.add(String.format(Locale.ROOT, "  %.3f  momentum: 0.1 more for each day before, at most 1.5",
                rank.momentum()));
        lines.add(String.format(Locale.ROOT, "  %.3f  watchlist: 1.5 where it holds one of its terms",
                rank.watchlist()));
        lines.add("");
        lines.add("Section: " + (story.section() == null ? "none is clear" : story.section()));
        story.sections().forEach(score -> lines.add("  " + line(score)));
        lines.add("");
        lines.add("One story, for each article is most like another of it");
        story.ties().forEach(tie -> lines.add(String.format(Locale.ROOT, "  %s  %.2f like %s  %s",
                StoryChoice.shortId(tie.articleId()), tie.likeness(), StoryChoice.shortId(tie.nearest()),
                Terminal.plain(view.articles().stream().filter(told -> told.id().equals(tie.articleId()))
                        .map(told -> told.outlet() + ": " + told.title()).findFirst().orElse("")))));
        lines.add("");
        lines.add("Sentences, the best first" + (story.known() == 0
                ? ""
                : " (" + story.known() + " more were told before, and not looked at)"));
        story.sentences().stream().sorted(Comparator.comparingDouble(Considered::score).reversed())
                .forEach(sentence -> add(sentence, lines));
        return lines;
    }

    private static String line(SectionScore score) {
        return String.format(Locale.ROOT, "%.2f  %s: ", score.score(), score.section()) + Terminal.plain(
                score.terms().entrySet().stream()
                        .map(term -> String.format(Locale.ROOT, "%s %+.2f", term.getKey(), term.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private static void add(Considered sentence, List<String> lines) {
        lines.add(String.format(Locale.ROOT, "  %6.3f  %s (%s)", sentence.score(),
                sentence.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '), sentence.reason()));
        lines.add("          " + Terminal.plain(sentence.citation().text()));
        if (!sentence.parts().isEmpty()) {
            lines.add("          " + sentence.parts().stream()
                    .map(part -> String.format(Locale.ROOT, "%s %.3f", part.name(), part.value()))
                    .collect(Collectors.joining(", ")));
        }
        if (sentence.similarTo() != null) {
            lines.add("          most like: " + Terminal.plain(sentence.similarTo().text()));
        }
    }
}
