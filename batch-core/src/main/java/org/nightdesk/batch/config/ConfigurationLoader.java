package org.nightdesk.batch.config;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.Period;
import org.nightdesk.reports.model.Site;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads and checks a {@code nightdesk.yaml}. What is wrong is told in one line with file, line and key path. */
public final class ConfigurationLoader {

    private final Function<String, @Nullable String> environment;

    /**
     * @param environment where {@code ${NAME}} is looked up; null for a name that is not set
     */
    public ConfigurationLoader(Function<String, @Nullable String> environment) {
        this.environment = environment;
    }

    /**
     * Loads a file.
     *
     * @throws ConfigurationException if it is missing, not YAML, or has a key or value that cannot be used
     */
    public Configuration load(Path file) {
        YamlMapping root = new YamlMapping(file.toString(), "", compose(file), environment);
        Path folder = Path.of("").resolve(file).toAbsolutePath().normalize().getParent();
        if (folder == null) {
            throw new ConfigurationException(file + " is not a file");
        }
        Path store = folder.resolve(root.value("store", Values::path, Path.of(".nightdesk", "store")));
        Path editions = folder.resolve(root.value("editions", Values::path, Path.of("editions")));
        Site site = root.value("site", Values::site);
        Map<String, Double> weights = new HashMap<>();
        List<SourceSettings> sources = sources(root, folder, weights);
        List<BriefingSettings> briefings = briefings(root, folder);
        MailSettings mail = MailKeys.read(root.mapping("mail"));
        CollectSettings collect = collect(root.mapping("collect"));
        Limits limits = limits(root.mapping("limits"));
        root.end();
        for (BriefingSettings briefing : briefings) {
            if (mail == null && !briefing.recipients().isEmpty()) {
                throw new ConfigurationException(file + ": mail is missing, but the briefing '"
                        + briefing.profile().name() + "' has recipients");
            }
        }
        return new Configuration(file.toAbsolutePath().normalize(), store.normalize(), editions.normalize(), site,
                sources,
                weights, briefings, mail, collect, limits);
    }

    private static Node compose(Path file) {
        LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(20).setCodePointLimit(1_000_000).build();
        try {
            return new Compose(settings).composeString(Files.readString(file))
                    .orElseThrow(() -> new ConfigurationException(file + " is empty"));
        } catch (MarkedYamlEngineException e) {
            String line = e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
            throw new ConfigurationException(file + line + ": not valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new ConfigurationException(file + ": not valid YAML: " + e.getMessage());
        } catch (NoSuchFileException e) {
            throw new ConfigurationException(
                    file + " does not exist: `nightdesk init` writes one, `nightdesk demo` lays"
                            + " out a folder with sample news");
        } catch (MalformedInputException e) {
            throw new ConfigurationException(file + " is not UTF-8 text");
        } catch (IOException e) {
            throw new ConfigurationException(file + " cannot be read: " + e);
        }
    }

    private static List<SourceSettings> sources(YamlMapping root, Path folder, Map<String, Double> weights) {
        List<SourceSettings> sources = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlMapping source : root.mappings("sources")) {
            SourceSettings settings = SourceKeys.read(source, folder, weights);
            if (!names.add(settings.name())) {
                throw source.error("name", "'" + settings.name() + "' is given to two sources");
            }
            sources.add(settings);
        }
        if (sources.isEmpty()) {
            throw root.error("sources", "must name at least one folder or feed");
        }
        return sources;
    }

    private static List<BriefingSettings> briefings(YamlMapping root, Path folder) {
        List<BriefingSettings> briefings = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlMapping briefing : root.mappings("briefings")) {
            String name = briefing.value("name", Values::name, "daily");
            if (!names.add(name)) {
                throw briefing.error("name", "'" + name + "' is given to two briefings");
            }
            refuseNameOfRollUps(briefing, name, names);
            briefings.add(BriefingKeys.read(name, briefing, folder));
        }
        if (briefings.isEmpty()) {
            throw root.error("briefings", "must describe at least one briefing");
        }
        return briefings;
    }

    /** Roll-ups are kept as editions under a name made of their briefing's: a briefing of that name would lose editions. */
    private static void refuseNameOfRollUps(YamlMapping briefing, String name, Set<String> names) {
        for (String rolledUp : names) {
            for (Period.Length length : Period.Length.values()) {
                if (name.equals(length.nameFor(rolledUp)) || rolledUp.equals(length.nameFor(name))) {
                    throw briefing.error("name", "'" + name + "' and '" + rolledUp + "' cannot both be briefings: the "
                            + length.word() + "ly roll-ups of one would have the name of the other");
                }
            }
        }
    }

    private static CollectSettings collect(@Nullable YamlMapping collect) {
        Duration interval = Duration.ofMinutes(30);
        if (collect == null) {
            return new CollectSettings(interval, null);
        }
        CollectSettings settings = new CollectSettings(
                collect.value("every", Values::duration, interval), collect.text("contact"),
                collect.value("pause", Values::pause, CollectSettings.PAUSE),
                collect.value("proxy", Values::proxy));
        collect.end();
        return settings;
    }

    private static Limits limits(@Nullable YamlMapping limits) {
        Limits defaults = new Limits(Duration.ofDays(3), 20_000_000, Duration.ofSeconds(20), Duration.ofSeconds(10));
        if (limits == null) {
            return defaults;
        }
        Limits settings = new Limits(limits.value("age", Values::duration, defaults.maxAge()),
                limits.value("file-size", Values::bytes, defaults.fileBytes()),
                limits.value("fetch-time", Values::duration, defaults.fetchTimeout()),
                limits.value("article-time", Values::duration, defaults.articleTimeout()));
        limits.end();
        return settings;
    }
}
