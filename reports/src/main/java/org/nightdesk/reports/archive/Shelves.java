package org.nightdesk.reports.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.ArchiveIndex.Entry;
import org.nightdesk.templates.model.ArchiveIndex.FileLink;
import org.nightdesk.templates.model.ArchiveIndex.Shelf;

/** What stands in the folder of editions, by briefing. */
public final class Shelves {

    private static final List<String> FORMATS = Stream.of(ReportFormat.values()).map(ReportFormat::extension).toList();

    /** Briefing, date, file. */
    private static final int DEPTH = 3;

    private static final Comparator<Entry> YOUNGEST_FIRST = Comparator.comparing(Entry::date)
            .thenComparingInt(Entry::revision).reversed();

    private final Map<String, List<EditionFile>> files = new TreeMap<>();

    private Shelves() {}

    /** Looks through a folder of editions; what is no edition, or cannot be read, is passed over. */
    public static Shelves in(Path folder) throws IOException {
        Shelves shelves = new Shelves();
        Files.walkFileTree(folder, Set.of(), DEPTH, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                EditionFile.of(folder.relativize(file)).ifPresent(edition -> shelves.files
                        .computeIfAbsent(edition.briefing(), name -> new ArrayList<>()).add(edition));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) {
                return FileVisitResult.CONTINUE;
            }
        });
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

}
