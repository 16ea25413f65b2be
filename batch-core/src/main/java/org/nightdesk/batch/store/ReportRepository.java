package org.nightdesk.batch.store;

import java.nio.file.Path;
import java.util.List;
import org.nightdesk.reports.model.ReportFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of an edition: {@code reports}. */
@Repository
public class ReportRepository {

    private final JdbcClient jdbc;

    ReportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes note of a file that stands in its place, in place of an earlier note of the same format. */
    public void store(EditionKey key, Report report) {
        jdbc.sql("delete from reports where briefing = ? and edition = ? and revision = ? and format = ?")
                .params(key.briefing(), key.date(), key.revision(), report.format().name()).update();
        jdbc.sql("""
                insert into reports (briefing, edition, revision, format, path, bytes, sha256)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(key.briefing(), key.date(), key.revision(), report.format().name(), report.path().toString(),
                        report.bytes(), report.sha256())
                .update();
    }

    /** The files of an edition, in the order of the formats. */
    public List<Report> reports(EditionKey key) {
        return jdbc.sql("""
                select format, path, bytes, sha256 from reports
                where briefing = ? and edition = ? and revision = ?""")
                .params(key.briefing(), key.date(), key.revision())
                .query((row, number) -> new Report(ReportFormat.valueOf(row.getString("format")),
                        Path.of(row.getString("path")), row.getLong("bytes"), row.getString("sha256")))
                .list().stream().sorted(java.util.Comparator.comparing(Report::format)).toList();
    }

    /**
     * A file of an edition.
     *
     * @param format its format
     * @param path   relative to the folder of editions
     * @param bytes  its length
     * @param sha256 of its content, in hex
     */
    public record Report(ReportFormat format, Path path, long bytes, String sha256) {}
}
