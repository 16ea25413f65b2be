package org.nightdesk.batch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nightdesk.batch.desk.CollectReport;
import org.nightdesk.batch.desk.EditionReport;
import org.nightdesk.batch.store.Delivery;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results in the two forms in which they are printed: lines for a person, one JSON value for a program. */
final class Results {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Results() {}

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Map<String, Object> json(CollectReport report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("sources", report.sources());
        object.put("taken", report.taken());
        object.put("rejected", report.rejected());
        object.put("problems", report.problems());
        object.put("held", report.held());
        return object;
    }

    static Map<String, Object> json(EditionReport edition) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("briefing", edition.key().briefing());
        object.put("date", edition.key().date().toString());
        object.put("revision", edition.key().revision());
        object.put("state", word(edition.state()));
        object.put("detail", edition.detail());
        Map<String, String> files = new LinkedHashMap<>();
        edition.files().forEach((format, file) -> files.put(format.extension(), file.toString()));
        object.put("files", files);
        return object;
    }

    static Map<String, Object> json(Delivery delivery) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("briefing", delivery.edition().briefing());
        object.put("date", delivery.edition().date().toString());
        object.put("revision", delivery.edition().revision());
        object.put("recipient", delivery.recipient());
        object.put("state", word(delivery.state()));
        object.put("attempts", delivery.attempts());
        object.put("detail", delivery.detail());
        return object;
    }

    static String line(Delivery delivery) {
        return Terminal.plain(delivery.report());
    }

    static String line(CollectReport report) {
        return count(report.sources(), "source") + ", " + count(report.taken(), "new article") + ", "
                + report.rejected() + " rejected"
                + (report.held().isEmpty() ? "" : ", " + report.held().size() + " not asked now");
    }

    /** What became of an edition, and one line a file. */
    static List<String> lines(EditionReport edition) {
        List<String> lines = new ArrayList<>();
        lines.add(edition.key() + ": " + word(edition.state())
                + (edition.detail().isEmpty() ? "" : " at " + edition.detail()));
        edition.files().forEach(
                (format, file) -> lines.add(String.format("  %-4s  %s", format.extension(), relative(file))));
        return lines;
    }

    static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A path as short as a person would type it. */
    static Path relative(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }
}
