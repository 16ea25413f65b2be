package org.nightdesk.batch.config;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.reports.model.BriefingProfile;
import org.nightdesk.reports.model.Layout;
import org.nightdesk.reports.model.Look;
import org.nightdesk.reports.model.Period;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.reports.model.Watchlist;
import org.nightdesk.summarizer.Summarizers;
import org.nightdesk.templates.model.Paper;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.Theme;

/** The keys of a briefing in the configuration. */
final class BriefingKeys {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");

    private BriefingKeys() {}

    /**
     * Reads one.
     *
     * @param name   its name, which no other has
     * @param folder against which the paths of its look are resolved
     */
    static BriefingSettings read(String name, YamlMapping briefing, Path folder) {
        String title = briefing.required("title");
        Locale language = briefing.value("language", Values::language, Locale.ENGLISH);
        BriefingProfile profile = new BriefingProfile(name, title, language,
                briefing.value("timezone", Values::zone, ZoneId.of("UTC")),
                briefing.number("words", 1200, 50, 20_000), SectionKeys.read(briefing, language),
                new Layout(parts(briefing), briefing.value("empty", Values::emptyDay, Layout.USUAL.emptyDay()),
                        new Look(briefing.value("theme", text -> Theme.of(text, folder), Theme.USUAL),
                                briefing.value("paper", Paper::of))),
                watchlist(briefing), briefing.value("method", Values::method, Summarizers.usual()));
        Schedule schedule = briefing.value("schedule", Schedule::parse);
        List<String> recipients = recipients(briefing);
        List<ReportFormat> formats = formats(briefing);
        List<Period.Length> rollUps = rollUps(briefing);
        briefing.end();
        return new BriefingSettings(profile, schedule, recipients, formats, rollUps);
    }

    private static List<PartKind> parts(YamlMapping briefing) {
        List<PartKind> parts = new ArrayList<>();
        for (YamlMapping.Item item : briefing.items("parts")) {
            PartKind part = named(item, PartKind.values(), PartKind::partial,
                    "is not a part (there are: " + words(PartKind.values(), PartKind::partial) + ")");
            if (parts.contains(part)) {
                throw item.error("is the part '" + item.text() + "' again");
            }
            parts.add(part);
        }
        return parts.isEmpty() ? Layout.USUAL.parts() : parts;
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
            lengths.add(named(item, Period.Length.values(), Period.Length::word, "is neither week nor month"));
        }
        return List.copyOf(lengths);
    }

    private static List<ReportFormat> formats(YamlMapping briefing) {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (YamlMapping.Item item : briefing.items("formats")) {
            ReportFormat format = named(item, ReportFormat.values(), BriefingKeys::word,
                    "is not one of " + words(ReportFormat.values(), BriefingKeys::word));
            if (!formats.add(format)) {
                throw item.error("is the format '" + item.text() + "' again");
            }
        }
        return formats.isEmpty() ? ReportFormat.USUAL : List.copyOf(formats);
    }

    private static String word(ReportFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /** The one of some values that an item names by its word; where there is none, an error that says so. */
    private static <T> T named(YamlMapping.Item item, T[] values, Function<T, String> word, String otherwise) {
        return Stream.of(values).filter(value -> word.apply(value).equals(item.text())).findFirst()
                .orElseThrow(() -> item.error("'" + item.text() + "' " + otherwise));
    }

    private static <T> String words(T[] values, Function<T, String> word) {
        return Stream.of(values).map(word).collect(Collectors.joining(", "));
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
}
