package org.nightdesk.batch.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.Period;
import org.nightdesk.reports.model.Site;
import org.nightdesk.templates.model.Theme;

/**
 * The whole of a {@code nightdesk.yaml}, checked, with defaults filled in and all paths made absolute against its folder.
 *
 * @param file      the file it was read from
 * @param store     the path of the H2 database without its {@code .mv.db} ending
 * @param editions  the folder of dated editions
 * @param site      where that folder is shown on the web, or null if nowhere
 * @param sources   where articles come from, at least one
 * @param weights   how much the articles of a source count for the rank of a story, 0 to 10, by name; 1 where none is given
 * @param briefings what is made of them, at least one, names unique, and none that of another's roll-ups
 * @param mail      how mail is sent, or null where none is
 * @param collect   how often {@code nightdesk schedule} collects, and how it introduces itself
 * @param limits    what protects a night from one bad source
 */
public record Configuration(Path file, Path store, Path editions, @Nullable Site site,
        List<SourceSettings> sources,
        Map<String, Double> weights, List<BriefingSettings> briefings, @Nullable MailSettings mail,
        CollectSettings collect, Limits limits) {

    public Configuration {
        sources = List.copyOf(sources);
        weights = Map.copyOf(weights);
        briefings = List.copyOf(briefings);
    }

    /** The folder that relative paths in the file are relative to. */
    public Path folder() {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? Path.of("") : parent;
    }

    /** The file in which whoever worked on the store last keeps how things stand. */
    public Path status() {
        return store.resolveSibling("status.json");
    }

    /** The language of what belongs to no single briefing, a BCP 47 tag: that of the first one. */
    public String language() {
        return briefings.getFirst().profile().language().toLanguageTag();
    }

    /** The look of what belongs to no single briefing: that of the first one. */
    public Theme theme() {
        return briefings.getFirst().profile().layout().look().theme();
    }

    /** Whether a name is that of a briefing's roll-ups, such as {@code morning-week}. */
    public boolean isRollUp(String name) {
        return briefings.stream().anyMatch(briefing -> isRollUp(name, briefing));
    }

    private static boolean isRollUp(String name, BriefingSettings briefing) {
        return Stream.of(Period.Length.values())
                .anyMatch(length -> name.equals(length.nameFor(briefing.profile().name())));
    }

    /**
     * The briefing of that name, or whose roll-ups have that name.
     *
     * @throws ConfigurationException if there is none
     */
    public BriefingSettings briefing(String name) {
        return named(name)
                .orElseThrow(() -> new ConfigurationException("no briefing is named '" + name + "' in " + file
                        + " (there are: "
                        + String.join(", ", briefings.stream().map(briefing -> briefing.profile().name()).toList())
                        + ")"));
    }

    /** Whether there is a briefing of that name, or whose roll-ups have that name. */
    public boolean hasBriefing(String name) {
        return named(name).isPresent();
    }

    private Optional<BriefingSettings> named(String name) {
        return briefings.stream()
                .filter(briefing -> briefing.profile().name().equals(name) || isRollUp(name, briefing)).findFirst();
    }
}
