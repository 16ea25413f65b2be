package org.nightdesk.reports.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.templates.model.ArchiveIndex.Entry;
import org.nightdesk.templates.model.ArchiveIndex.FileLink;
import org.nightdesk.templates.model.ArchiveIndex.Shelf;

/** What stands in the folder of editions, by briefing. */
public final class Shelves {

    private static final Comparator<Entry> YOUNGEST_FIRST = Comparator.comparing(Entry::date)
            .thenComparingInt(Entry::revision).reversed();

    private final Map<String, List<EditionFile>> files = new TreeMap<>();

    private Shelves() {}

    /** Looks through a folder of editions; what is no edition is passed over. */
    public static Shelves in(Path folder) throws IOException {
        Shelves shelves = new Shelves();
        try (Stream<Path> all = Files.walk(folder, 3)) {
            all.filter(Files::isRegularFile).map(folder::relativize).map(EditionFile::of).flatMap(Optional::stream)
                    .forEach(file -> shelves.files.computeIfAbsent(file.briefing(), name -> new ArrayList<>())
                            .add(file));
        }
        return shelves;
    }

    /** The names of the briefings that have an edition. */
    public List<String> briefings() {
        return List.copyOf(files.keySet());
    }

    /** All briefings as seen from the folder itself. */
    public List<Shelf> all() {
        return briefings().stream().map(name -> shelf(name, "", name + "/index.html")).toList();
    }

    /** One briefing as seen from its own folder. */
    public Shelf one(String briefing) {
        return shelf(briefing, briefing + "/", null);
    }

    private Shelf shelf(String briefing, String from, @Nullable String href) {
        Map<Entry, List<FileLink>> entries = new TreeMap<>(YOUNGEST_FIRST);
        files.getOrDefault(briefing, List.of()).stream()
                .sorted(Comparator.comparingInt(file -> FORMATS.indexOf(file.extension()))).forEach(file -> entries
                        .computeIfAbsent(new Entry(file.date(), file.revision(), List.of()), entry -> new ArrayList<>())
                        .add(new FileLink(file.extension(),
                                file.path().toString().replace('\\', '/').substring(from.length()))));
        return new Shelf(briefing, href, entries.entrySet().stream()
                .map(entry -> new Entry(entry.getKey().date(), entry.getKey().revision(), entry.getValue())).toList());
    }

    private static final List<String> FORMATS = List.of("html", "pdf", "txt");
}
