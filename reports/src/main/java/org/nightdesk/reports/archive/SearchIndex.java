package org.nightdesk.reports.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nightdesk.templates.model.Briefing;
import tools.jackson.databind.JavaType;

/**
 * Notes of all editions in plain files: {@code <year>/notes.js} for the pages, {@code <year>/words-<n>.js} to find words,
 * {@code <year>/<briefing>-<date>.js} with an edition's stories. A new edition is added without reading the others; what was
 * cut off is done again at the next time, for the notes are written last.
 */
public final class SearchIndex {

    /** The folder's name; no briefing can have it, for it has a dot. */
    static final String FOLDER = "index.data";

    private static final String NOTES = "notes";
    private static final JavaType NOTE_LIST = DataFile.JSON.getTypeFactory().constructCollectionType(List.class,
            EditionNote.class);
    private static final Comparator<EditionNote> ORDER = Comparator.comparing(EditionNote::date)
            .thenComparing(EditionNote::briefing);

    private final Path folder;

    /**
     * The index of an archive.
     *
     * @param archive the folder of editions
     */
    SearchIndex(Path archive) {
        this.folder = archive.resolve(FOLDER);
    }

    /** Where the composed documents of editions are found. */
    @FunctionalInterface
    public interface Documents {

        /** The document, or nothing if it is not kept any more. */
        Optional<Briefing> find(String briefing, LocalDate date, int revision);
    }

    /**
     * Takes in the editions that are new, have a new revision or were written anew, and lets go those that are gone.
     *
     * @param present the newest revision of each edition in the archive
     * @param written what was written just now, read again even if its revision is known
     * @return the notes of all editions, by date, then by briefing
     */
    List<EditionNote> update(List<EditionFile> present, Documents documents, List<Briefing> written)
            throws IOException {
        Map<Integer, List<EditionNote>> years = new TreeMap<>();
        for (int year : years()) {
            years.put(year, new ArrayList<>(notes(year)));
        }
        Map<Integer, List<EditionFile>> wanted = new TreeMap<>();
        present.forEach(file -> wanted.computeIfAbsent(file.date().getYear(), none -> new ArrayList<>()).add(file));
        for (int year : wanted.keySet()) {
            years.putIfAbsent(year, new ArrayList<>());
        }
        for (Map.Entry<Integer, List<EditionNote>> year : years.entrySet()) {
            update(year.getKey(), year.getValue(), wanted.getOrDefault(year.getKey(), List.of()), documents, written);
        }
        return years.values().stream().flatMap(List::stream).toList();
    }

    private void update(int year, List<EditionNote> notes, List<EditionFile> wanted, Documents documents,
            List<Briefing> written) throws IOException {
        YearIndex words = new YearIndex(folder, year);
        boolean changed = false;
        for (EditionNote note : List.copyOf(notes)) {
            if (wanted.stream().noneMatch(note::isOf)) {
                words.remove(note.briefing(), note.date());
                Files.deleteIfExists(folder.resolve(stories(note.briefing(), note.date()) + ".js"));
                notes.remove(note);
                changed = true;
            }
        }
        for (EditionFile file : wanted) {
            Optional<EditionNote> known = notes.stream().filter(note -> note.isOf(file)).findFirst();
            if (known.isEmpty() || known.get().revision() != file.revision()
                    || written.stream().anyMatch(known.get()::isOf)) {
                Optional<Briefing> document = documents.find(file.briefing(), file.date(), file.revision());
                if (document.isPresent()) {
                    add(words, file, document.get());
                    known.ifPresent(notes::remove);
                    notes.add(EditionNote.of(document.get()));
                    changed = true;
                }
            }
        }
        if (changed) {
            notes.sort(ORDER);
            words.save();
            DataFile.writeLast(folder, year + "/" + NOTES, notes);
        }
    }

    private void add(YearIndex words, EditionFile file, Briefing briefing) throws IOException {
        List<StoryText> stories = StoryText.of(briefing);
        words.put(file.briefing(), file.date(), stories);
        DataFile.write(folder, stories(file.briefing(), file.date()), new EditionStories(briefing.masthead().title(),
                file.href(), stories));
    }

    /** The years of which there are notes, the newest first. */
    List<Integer> years() throws IOException {
        List<Integer> years = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "[0-9][0-9][0-9][0-9]")) {
                all.forEach(year -> years.add(Integer.valueOf(year.getFileName().toString())));
            }
        }
        years.sort(Comparator.reverseOrder());
        return years;
    }

    YearIndex year(int year) {
        return new YearIndex(folder, year);
    }

    Optional<EditionStories> stories(EditionPlace place) throws IOException {
        return DataFile.read(folder, stories(place.briefing(), place.date()),
                DataFile.JSON.constructType(EditionStories.class));
    }

    private List<EditionNote> notes(int year) throws IOException {
        return DataFile.<List<EditionNote>>read(folder, year + "/" + NOTES, NOTE_LIST).orElse(List.of());
    }

    private static String stories(String briefing, LocalDate date) {
        return date.getYear() + "/" + briefing + "-" + date;
    }

    /**
     * Which edition, whatever its revision.
     *
     * @param briefing the briefing's name
     * @param date     the edition's date
     */
    record EditionPlace(String briefing, LocalDate date) {}

    /**
     * The stories of an edition.
     *
     * @param title   the briefing's name on the page
     * @param href    the edition's file, relative to the archive
     * @param stories in reading order
     */
    record EditionStories(String title, String href, List<StoryText> stories) {

        EditionStories {
            stories = List.copyOf(stories);
        }
    }
}
