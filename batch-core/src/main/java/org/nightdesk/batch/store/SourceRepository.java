package org.nightdesk.batch.store;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.source.FeedTimes;
import org.nightdesk.batch.source.Validators;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Collections, and what is remembered of each source: {@code collections}, {@code sources}, {@code source_marks},
 * {@code fetches}.
 */
@Repository
public class SourceRepository {

    private final JdbcClient jdbc;

    SourceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the collection that was begun and not finished, or of a new one. */
    public long openCollection() {
        return jdbc.sql("select max(collection) from collections where not finished").query(Long.class).optional()
                .orElseGet(() -> {
                    long next = jdbc.sql("select coalesce(max(collection), 0) + 1 from collections").query(Long.class)
                            .single();
                    jdbc.sql("insert into collections (collection) values (?)").param(next).update();
                    return next;
                });
    }

    /** Marks a collection as done. */
    public void finishCollection(long collection) {
        jdbc.sql("update collections set finished = true where collection = ?").param(collection).update();
    }

    /** The sources that a collection has already fetched, to their end. */
    public Set<String> fetched(long collection) {
        return new TreeSet<>(jdbc.sql("select source from fetches where collection = ? and finished").param(collection)
                .query(String.class).list());
    }

    /** What is remembered of a source; {@link SourceStanding#NEW} if it was never read. */
    public SourceStanding standing(String source) {
        return jdbc.sql("select * from sources where name = ?").param(source).query((row, number) -> {
            String moved = row.getString("moved_to");
            return new SourceStanding(row.getString("address"),
                    new Validators(row.getString("etag"), row.getString("last_modified")),
                    Timestamps.read(row, "asked"), row.getInt("failures"),
                    Duration.ofSeconds(row.getLong("wait_seconds")), Timestamps.read(row, "not_before"),
                    Timestamps.read(row, "fresh_until"), FeedTimes.read(row.getString("feed_times")),
                    moved == null ? null : URI.create(moved), Timestamps.read(row, "moved_since"), row.getInt("empty"));
        }).optional().orElse(SourceStanding.NEW);
    }

    /** How far the files of a source were read, by file. */
    public Map<String, String> marks(String source) {
        Map<String, String> marks = new HashMap<>();
        jdbc.sql("select item, mark from source_marks where source = ?").param(source)
                .query(row -> {
                    marks.put(row.getString(1), row.getString(2));
                });
        return marks;
    }

    /** Remembers how far files of a source were read; what is known of others stays. */
    public void remember(String source, Map<String, String> marks) {
        for (Map.Entry<String, String> mark : new TreeMap<>(marks).entrySet()) {
            jdbc.sql("merge into source_marks (source, item, mark) key (source, item) values (?, ?, ?)")
                    .params(source, mark.getKey(), mark.getValue()).update();
        }
    }

    /** Records what a portion of a source gave; with the last one the fetch is finished. */
    public void recordFetch(long collection, String source, FetchCounts counts, boolean finished) {
        addFetch(collection, source, counts, null, finished);
    }

    /** Records a fetch that failed. */
    public void recordFailure(long collection, String source, String problem) {
        addFetch(collection, source, new FetchCounts(0, 0, 0, 0), problem, true);
    }

    /** Records that a source was not asked, and why. */
    public void recordHeld(long collection, String source, String reason) {
        addFetch(collection, source, new FetchCounts(0, 0, 0, 0), null, true);
        jdbc.sql("update fetches set held = ? where collection = ? and source = ?").params(reason, collection, source)
                .update();
    }

    /**
     * Remembers how a source stands now.
     *
     * @param problem what went wrong at this visit, or null if it worked
     */
    public void remember(String source, SourceStanding standing, @Nullable String problem) {
        jdbc.sql("merge into sources (name, problem) key (name) values (?, ?)").param(source).param(problem).update();
        jdbc.sql("""
                update sources set address = ?, etag = ?, last_modified = ?, asked = ?, failures = ?, wait_seconds = ?,
                    not_before = ?, fresh_until = ?, feed_times = ?, moved_to = ?, moved_since = ?, empty = ?
                where name = ?""")
                .param(standing.address()).param(standing.validators().etag())
                .param(standing.validators().lastModified()).param(Timestamps.write(standing.asked()))
                .param(standing.failures()).param(standing.rest().toSeconds())
                .param(Timestamps.write(standing.notBefore())).param(Timestamps.write(standing.freshUntil()))
                .param(standing.times().write())
                .param(standing.movedTo() == null ? null : standing.movedTo().toString())
                .param(Timestamps.write(standing.movedSince())).param(standing.empty()).param(source).update();
        if (problem == null) {
            jdbc.sql("update sources set last_success = asked where name = ?").param(source).update();
        }
    }

    /** The sources that were not asked in a collection, with the reason. */
    public Map<String, String> held(long collection) {
        Map<String, String> held = new TreeMap<>();
        jdbc.sql("select source, held from fetches where collection = ? and held is not null").param(collection)
                .query((row, number) -> held.put(row.getString(1), row.getString(2))).list();
        return held;
    }

    /** The problem that a source had at its last fetch, by source; sources without one are left out. */
    public Map<String, String> problems() {
        Map<String, String> problems = new TreeMap<>();
        jdbc.sql("select name, problem from sources where problem is not null")
                .query((row, number) -> problems.put(row.getString(1), row.getString(2))).list();
        return problems;
    }

    /** The problems that sources had in a collection, by source; sources without one are left out. */
    public Map<String, String> problems(long collection) {
        Map<String, String> problems = new TreeMap<>();
        jdbc.sql("select source, problem from fetches where collection = ? and problem is not null").param(collection)
                .query((row, number) -> problems.put(row.getString(1), row.getString(2))).list();
        return problems;
    }

    /** The fetches of a collection, by source. */
    public Map<String, FetchCounts> counts(long collection) {
        Map<String, FetchCounts> counts = new TreeMap<>();
        jdbc.sql("select source, fetched, taken, known, rejected from fetches where collection = ?").param(collection)
                .query((row, number) -> counts.put(row.getString(1),
                        new FetchCounts(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5))))
                .list();
        return counts;
    }

    /** How each known source does, by name. */
    public List<SourceState> states() {
        return jdbc.sql("""
                select s.name, s.last_success, s.failures, s.problem, count(a.id) as articles
                from sources s left join articles a on a.source = s.name and a.state <> 'rejected'
                group by s.name, s.last_success, s.failures, s.problem order by s.name""")
                .query((row, number) -> new SourceState(row.getString("name"), Timestamps.read(row, "last_success"),
                        row.getInt("failures"), row.getString("problem"), row.getInt("articles")))
                .list();
    }

    private void addFetch(long collection, String source, FetchCounts counts, @Nullable String problem,
            boolean finished) {
        int before = jdbc.sql("""
                update fetches set fetched = fetched + ?, taken = taken + ?, known = known + ?, rejected = rejected + ?,
                    problem = ?, finished = ?
                where collection = ? and source = ?""")
                .params(counts.fetched(), counts.taken(), counts.known(), counts.rejected()).param(problem)
                .params(finished, collection, source).update();
        if (before == 0) {
            jdbc.sql("""
                    insert into fetches (collection, source, fetched, taken, known, rejected, problem, finished)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(collection, source, counts.fetched(), counts.taken(), counts.known(), counts.rejected())
                    .param(problem).param(finished).update();
        }
    }

    /**
     * What a fetch found.
     *
     * @param fetched  items in the source: taken, known and rejected ones together
     * @param taken    new articles
     * @param known    articles that are in the store already, or twice in the source
     * @param rejected items that could not be read and were not known as such
     */
    public record FetchCounts(int fetched, int taken, int known, int rejected) {}

    /**
     * How a source does.
     *
     * @param name        its name in the configuration
     * @param lastSuccess when it was last read without a problem, or null
     * @param failures    failures in a row
     * @param problem     what went wrong last, or null
     * @param articles    articles taken from it, ever
     */
    public record SourceState(String name, @Nullable Instant lastSuccess, int failures, @Nullable String problem,
            int articles) {}
}
