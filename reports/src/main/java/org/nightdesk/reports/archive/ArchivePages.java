package org.nightdesk.reports.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.Period;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.reports.model.Site;
import org.nightdesk.reports.page.XmlText;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.Headings;
import org.nightdesk.templates.model.ArchiveIndex;
import org.nightdesk.templates.model.ArchiveIndex.Entry;
import org.nightdesk.templates.model.ArchiveIndex.FileLink;
import org.nightdesk.templates.model.ArchiveIndex.MonthLink;
import org.nightdesk.templates.model.ArchiveIndex.Shelf;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.EditionFeed;

/**
 * The pages that lead to the editions: one of all briefings, one a briefing and one a month, the sources, the search, and a
 * feed a briefing. A page that stays the same is not written again.
 */
public final class ArchivePages {

    private static final int LATEST = 7;
    private static final int IN_FEED = 30;
    private static final String INDEX = "index.html";
    private static final String FEED = "feed.xml";

    private final Path folder;
    private final BriefingTemplates templates;
    private final String language;
    private final @Nullable Site site;

    /**
     * The pages of an archive.
     *
     * @param folder   the folder of editions
     * @param language of the words around the editions, a BCP 47 tag
     * @param site     where the folder is shown on the web, or null if nowhere
     */
    public ArchivePages(Path folder, BriefingTemplates templates, String language, @Nullable Site site) {
        this.folder = folder;
        this.templates = templates;
        this.language = language;
        this.site = site;
    }

    /**
     * Takes new editions into the search and writes the pages that changed.
     *
     * @param written editions that are taken in even if their revision is there already
     */
    public void write(SearchIndex.Documents documents, List<Briefing> written) throws IOException {
        Shelves shelves = Shelves.in(folder);
        SearchIndex search = new SearchIndex(folder);
        List<EditionFile> newest = shelves.briefings().stream().flatMap(name -> shelves.newest(name).stream()).toList();
        Map<LocalDate, Map<String, EditionNote>> notes = new LinkedHashMap<>();
        List<EditionNote> all = search.update(newest, documents, written);
        all.forEach(
                note -> notes.computeIfAbsent(note.date(), none -> new LinkedHashMap<>()).put(note.briefing(), note));
        List<Shelf> front = new ArrayList<>();
        for (String briefing : shelves.briefings()) {
            front.add(briefing(briefing, shelves, notes));
        }
        write(INDEX, templates.index(new ArchiveIndex(null, null, "", front), language));
        write("sources.html", templates.sources(SourceTotals.of(
                all.stream().filter(note -> rollUp(note.briefing(), shelves).isEmpty()).toList()), language));
        write("search.html", templates.search(SearchIndex.FOLDER, search.years(), YearIndex.SHARDS, language));
    }

    /** Writes a briefing's pages, and returns what the first page of all says of it. */
    private Shelf briefing(String name, Shelves shelves, Map<LocalDate, Map<String, EditionNote>> notes)
            throws IOException {
        String within = name + "/";
        Map<YearMonth, List<Entry>> months = new LinkedHashMap<>();
        List<Entry> entries = entries(name, shelves, notes);
        entries.forEach(entry -> months.computeIfAbsent(YearMonth.from(entry.date()), none -> new ArrayList<>())
                .add(from(within, entry)));
        List<EditionFile> newest = shelves.newest(name);
        String title = title(name, shelves, notes);
        @Nullable
        String storylines = Files.exists(folder.resolve(within + StorylineShelf.INDEX)) ? StorylineShelf.INDEX : null;
        List<MonthLink> links = months.entrySet().stream()
                .map(month -> new MonthLink(month.getKey(), month.getKey() + ".html", month.getValue().size()))
                .toList();
        for (Map.Entry<YearMonth, List<Entry>> month : months.entrySet()) {
            write(within + month.getKey() + ".html", templates.index(new ArchiveIndex(title, month.getKey(), "../",
                    List.of(new Shelf(title, INDEX, FEED, storylines, month.getValue(), List.of()))), language));
        }
        write(within + INDEX, templates.index(new ArchiveIndex(title, null, "../", List.of(
                new Shelf(title, null, FEED, storylines,
                        entries.stream().limit(LATEST).map(entry -> from(within, entry)).toList(),
                        links))),
                language));
        List<EditionFeed.Entry> fed = newest.stream().limit(IN_FEED).flatMap(file -> note(notes, file).stream()
                .map(note -> feedEntry(note, file, within))).toList();
        if (!fed.isEmpty()) {
            write(within + FEED, XmlText.clean(templates.feed(new EditionFeed(iri(name, title), title,
                    note(notes, newest.getFirst()).map(EditionNote::language).orElse(language),
                    site == null ? null : site.link(within + FEED), link(within + INDEX, within), fed))));
        }
        return new Shelf(title, within + INDEX, within + FEED, storylines == null ? null : within + storylines,
                entries.stream().limit(LATEST).toList(), List.of());
    }

    /** The newest title of a briefing; for roll-ups, each of which has a title of its own, that of their briefing. */
    private String title(String name, Shelves shelves, Map<LocalDate, Map<String, EditionNote>> notes) {
        Optional<Period.Length> rollUp = rollUp(name, shelves);
        if (rollUp.isPresent()) {
            String word = rollUp.get().word();
            String briefing = name.substring(0, name.length() - word.length() - 1);
            return Headings.rollUpsTitle(title(briefing, shelves, notes), language, word);
        }
        return shelves.newest(name).stream().flatMap(file -> note(notes, file).stream()).map(EditionNote::title)
                .findFirst().orElse(name);
    }

    /** Whether a name is that of the roll-ups of another briefing on the shelves. */
    private static Optional<Period.Length> rollUp(String name, Shelves shelves) {
        return Stream.of(Period.Length.values()).filter(length -> shelves.briefings().stream()
                .anyMatch(briefing -> name.equals(length.nameFor(briefing)))).findFirst();
    }

    private static List<Entry> entries(String briefing, Shelves shelves,
            Map<LocalDate, Map<String, EditionNote>> notes) {
        Map<Entry, List<FileLink>> files = new LinkedHashMap<>();
        for (EditionFile file : shelves.of(briefing)) {
            Optional<EditionNote> note = note(notes, file);
            @Nullable
            String headline = note.map(EditionNote::headlines).flatMap(all -> all.stream().findFirst()).orElse(null);
            files.computeIfAbsent(new Entry(file.date(), file.revision(), headline, List.of()),
                    none -> new ArrayList<>()).add(new FileLink(file.extension(), file.href()));
        }
        return files.entrySet().stream().map(entry -> new Entry(entry.getKey().date(), entry.getKey().revision(),
                entry.getKey().headline(), entry.getValue())).toList();
    }

    /** An entry as seen from a briefing's own folder. */
    private static Entry from(String within, Entry entry) {
        return new Entry(entry.date(), entry.revision(), entry.headline(), entry.files().stream()
                .map(file -> new FileLink(file.format(), file.href().substring(within.length()))).toList());
    }

    /** As a feed has it: a whole address, or relative to the feed. */
    private String link(String path, String within) {
        return site == null ? path.substring(within.length()) : site.link(path);
    }

    private EditionFeed.Entry feedEntry(EditionNote note, EditionFile file, String within) {
        String type = List.of(ReportFormat.values()).stream()
                .filter(format -> format.extension().equals(file.extension())).map(ReportFormat::mediaType).findFirst()
                .orElse("application/octet-stream");
        return new EditionFeed.Entry(iri(note.briefing(), note.title(), note.date().toString(), "" + note.revision()),
                note.date(), link(file.href(), within), type, note.cutOff(), note.lead(),
                note.headlines());
    }

    private static String iri(String... parts) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<EditionNote> note(Map<LocalDate, Map<String, EditionNote>> notes, EditionFile file) {
        return Optional.ofNullable(notes.getOrDefault(file.date(), Map.of()).get(file.briefing()));
    }

    private void write(String path, String text) throws IOException {
        WholeFile.writeIfChanged(folder.resolve(path), text.getBytes(StandardCharsets.UTF_8));
    }
}
