package org.nightdesk.batch.config;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.Layout;
import org.nightdesk.reports.model.Look;
import org.nightdesk.reports.model.MailProfile;
import org.nightdesk.reports.model.Period;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.reports.model.SectionProfile;
import org.nightdesk.reports.model.Site;
import org.nightdesk.reports.model.Watchlist;
import org.nightdesk.summarizer.Summarizers;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.Paper;
import org.nightdesk.templates.model.SubjectPattern;
import org.nightdesk.templates.model.Theme;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads and checks a {@code nightdesk.yaml}. What is wrong is told in one line with file, line and key path. */
public final class ConfigurationLoader {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");
    private static final Pattern MAILBOX = Pattern.compile("([^<>\\r\\n]*<)?[^\\s@<>]+@[^\\s@<>]+>?");
    private static final List<String> DEFAULT_SECTIONS = List.of("world", "politics", "business", "technology",
            "science", "health", "sport", "culture", "local");

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
        MailSettings mail = mail(root.mapping("mail"));
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
            String title = briefing.required("title");
            Locale language = briefing.value("language", Values::language, Locale.ENGLISH);
            BriefingProfile profile = new BriefingProfile(name, title, language,
                    briefing.value("timezone", Values::zone, ZoneId.of("UTC")),
                    briefing.number("words", 1200, 50, 20_000), sections(briefing, language),
                    new Layout(parts(briefing), briefing.value("empty", Values::emptyDay, Layout.USUAL.emptyDay()),
                            new Look(briefing.value("theme", text -> Theme.of(text, folder), Theme.USUAL),
                                    briefing.value("paper", Paper::of))),
                    watchlist(briefing), briefing.value("method", Values::method, Summarizers.usual()));
            Schedule schedule = briefing.value("schedule", Schedule::parse);
            List<String> recipients = recipients(briefing);
            List<ReportFormat> formats = formats(briefing);
            List<Period.Length> rollUps = rollUps(briefing);
            briefing.end();
            briefings.add(new BriefingSettings(profile, schedule, recipients, formats, rollUps));
        }
        if (briefings.isEmpty()) {
            throw root.error("briefings", "must describe at least one briefing");
        }
        return briefings;
    }

    private static List<PartKind> parts(YamlMapping briefing) {
        List<PartKind> parts = new ArrayList<>();
        for (YamlMapping.Item item : briefing.items("parts")) {
            PartKind part = Arrays.stream(PartKind.values()).filter(kind -> kind.partial().equals(item.text()))
                    .findFirst().orElseThrow(() -> item.error("'" + item.text() + "' is not a part (there are: "
                            + Arrays.stream(PartKind.values()).map(PartKind::partial)
                                    .collect(Collectors.joining(", "))
                            + ")"));
            if (parts.contains(part)) {
                throw item.error("is the part '" + item.text() + "' again");
            }
            parts.add(part);
        }
        return parts.isEmpty() ? Layout.USUAL.parts() : parts;
    }

    private static List<SectionProfile> sections(YamlMapping briefing, Locale language) {
        List<SectionProfile> sections = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlMapping.Item item : briefing.items("sections")) {
            SectionProfile section = item.isMapping()
                    ? ownSection(item.mapping(), language)
                    : builtInSection(item, language);
            if (!names.add(section.name())) {
                throw item.error("is the section '" + section.name() + "' again");
            }
            sections.add(section);
        }
        return sections.isEmpty() ? DEFAULT_SECTIONS.stream().map(name -> builtIn(name, language)).toList() : sections;
    }

    private static SectionProfile builtInSection(YamlMapping.Item item, Locale language) {
        if (DEFAULT_SECTIONS.contains(item.text())) {
            return builtIn(item.text(), language);
        }
        throw item.error("is not a built-in section (" + String.join(", ", DEFAULT_SECTIONS)
                + "); a section of your own needs name and terms");
    }

    private static SectionProfile builtIn(String name, Locale language) {
        return new SectionProfile(name, BriefingTemplates.sectionTitle(name, language.toLanguageTag()), List.of());
    }

    private static SectionProfile ownSection(YamlMapping section, Locale language) {
        String name = section.value("name", Values::name);
        if (name == null) {
            throw section.error("name", "is missing");
        }
        String title = section.text("title");
        List<String> terms = section.items("terms").stream().map(YamlMapping.Item::text).toList();
        List<String> without = section.items("not").stream().map(YamlMapping.Item::text).toList();
        Integer words = section.value("words", text -> Values.number(text, 20, 20_000));
        section.end();
        if (terms.isEmpty() && !DEFAULT_SECTIONS.contains(name)) {
            throw section.error("terms", "must list the words that put a story into this section");
        }
        if (title == null) {
            title = DEFAULT_SECTIONS.contains(name) ? builtIn(name, language).title() : Values.capitalised(name);
        }
        return new SectionProfile(name, title, terms, without, words);
    }

    /** Terms, terms with what rules them out, and with a hyphen in front what rules out all of them. */
    private static Watchlist watchlist(YamlMapping briefing) {
        List<Watchlist.Term> terms = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (YamlMapping.Item item : briefing.items("watchlist")) {
            if (item.isMapping()) {
                YamlMapping term = item.mapping();
                terms.add(new Watchlist.Term(term(item, term.required("term")),
                        term.items("not").stream().map(not -> term(not, not.text())).toList()));
                term.end();
            } else if (item.text().startsWith("-")) {
                without.add(term(item, item.text().substring(1)));
            } else {
                terms.add(new Watchlist.Term(term(item, item.text()), List.of()));
            }
        }
        return new Watchlist(terms, without);
    }

    private static String term(YamlMapping.Item item, String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw item.error("has no word to look for");
        }
        return text.strip();
    }

    private static List<Period.Length> rollUps(YamlMapping briefing) {
        Set<Period.Length> lengths = EnumSet.noneOf(Period.Length.class);
        for (YamlMapping.Item item : briefing.items("rollup")) {
            lengths.add(
                    Stream.of(Period.Length.values()).filter(length -> length.word().equals(item.text())).findFirst()
                            .orElseThrow(() -> item.error("'" + item.text() + "' is neither week nor month")));
        }
        return List.copyOf(lengths);
    }

    private static List<ReportFormat> formats(YamlMapping briefing) {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (YamlMapping.Item item : briefing.items("formats")) {
            ReportFormat format = Stream.of(ReportFormat.values())
                    .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(item.text())).findFirst()
                    .orElseThrow(() -> item.error("'" + item.text() + "' is not one of " + String.join(", ",
                            Stream.of(ReportFormat.values()).map(known -> known.name().toLowerCase(Locale.ROOT))
                                    .toList())));
            if (!formats.add(format)) {
                throw item.error("is the format '" + item.text() + "' again");
            }
        }
        return formats.isEmpty() ? ReportFormat.USUAL : List.copyOf(formats);
    }

    private static List<String> recipients(YamlMapping briefing) {
        List<String> recipients = new ArrayList<>();
        for (YamlMapping.Item item : briefing.items("recipients")) {
            String address = item.text().strip();
            if (!ADDRESS.matcher(address).matches()) {
                throw item.error("'" + address + "' is not a mail address");
            }
            if (recipients.stream().anyMatch(address::equalsIgnoreCase)) {
                throw item.error("'" + address + "' is listed twice");
            }
            recipients.add(address);
        }
        return recipients;
    }

    private static @Nullable MailSettings mail(@Nullable YamlMapping mail) {
        if (mail == null) {
            return null;
        }
        String host = mail.required("host");
        MailSettings.Security security = mail.value("security", Values::security,
                MailSettings.Security.STARTTLS);
        int port = mail.number("port", switch (security) {
            case NONE -> 25;
            case STARTTLS -> 587;
            case TLS -> 465;
        }, 1, 65_535);
        String user = mail.text("user");
        String password = mail.secret("password");
        String from = mail.required("from").strip();
        SubjectPattern subject = mail.value("subject", SubjectPattern::new);
        long attached = mail.value("attach", Values::attachment, MailProfile.USUALLY_ATTACHED);
        mail.end();
        if (!MAILBOX.matcher(from).matches()) {
            throw mail.error("from", "'" + from + "' is not a mail address");
        }
        if ((user == null) != (password == null)) {
            throw mail.error(user == null ? "user" : "password", "is missing: user and password go together");
        }
        return new MailSettings(host, port, security, user, password, from, subject, attached);
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
