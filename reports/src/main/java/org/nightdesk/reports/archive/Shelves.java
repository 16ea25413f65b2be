package org.nightdesk.reports.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nightdesk.reports.model.ReportFormat;

/** What stands in the folder of editions, by briefing. */
public final class Shelves {

    private static final List<String> FORMATS = Stream.of(ReportFormat.values()).map(ReportFormat::extension).toList();

    /** Briefing, date, file. */
    private static final int DEPTH = 3;

    private static final Comparator<EditionFile> ORDER = Comparator.comparing(EditionFile::date)
            .thenComparingInt(EditionFile::revision).reversed()
            .thenComparingInt(file -> FORMATS.indexOf(file.extension()));

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
        shelves.files.values().forEach(files -> files.sort(ORDER));
        return shelves;
    }

    /** The names of the briefings that have an edition. */
    public List<String> briefings() {
        return List.copyOf(files.keySet());
    }

    /** The newest revision of each edition of a briefing, the youngest edition first. */
    List<EditionFile> newest(String briefing) {
        Map<LocalDate, EditionFile> newest = new TreeMap<>(Comparator.reverseOrder());
        of(briefing).forEach(
                file -> newest.merge(file.date(), file,
                        (one, other) -> one.revision() >= other.revision() ? one : other));
        return List.copyOf(newest.values());
    }

    /** Every file of a briefing, of each edition in the order of the formats. */
    List<EditionFile> of(String briefing) {
        return files.getOrDefault(briefing, List.of());
    }
}
