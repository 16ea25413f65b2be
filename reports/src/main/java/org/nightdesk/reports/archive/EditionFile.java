package org.nightdesk.reports.archive;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.Briefing;

/**
 * The place of one format of one edition: {@code <briefing>/<date>/<briefing>-<date>[-r<revision>].<extension>}.
 *
 * @param briefing  the briefing's name
 * @param date      the edition's date
 * @param revision  0 for the first version
 * @param extension the format's file name ending
 */
public record EditionFile(String briefing, LocalDate date, int revision, String extension) {

    private static final Pattern NAME = Pattern
            .compile(
                    "(?<briefing>[a-z0-9-]+)-(?<date>\\d{4}-\\d\\d-\\d\\d)(?:-r(?<revision>[1-9]\\d{0,5}))?\\.(?<extension>[a-z]+)");

    /** Relative to the folder of editions. */
    public Path path() {
        return Path.of(briefing, date.toString(),
                briefing + "-" + date + (revision == 0 ? "" : "-r" + revision) + "." + extension);
    }

    /** The place of a format of a briefing. */
    public static EditionFile of(Briefing briefing, ReportFormat format) {
        return new EditionFile(briefing.name(), briefing.masthead().date(), briefing.masthead().revision(),
                format.extension());
    }

    /** The way from the folder of editions, as links have it. */
    public String href() {
        return path().toString().replace('\\', '/');
    }

    /** The file of a path relative to the folder of editions, or nothing if it is none. */
    static Optional<EditionFile> of(Path path) {
        Matcher name = NAME.matcher(String.valueOf(path.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            String revision = name.group("revision");
            EditionFile file = new EditionFile(name.group("briefing"), LocalDate.parse(name.group("date")),
                    revision == null ? 0 : Integer.parseInt(revision), name.group("extension"));
            return file.path().equals(path) ? Optional.of(file) : Optional.empty();
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
