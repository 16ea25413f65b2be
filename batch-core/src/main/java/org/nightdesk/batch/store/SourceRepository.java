package org.nightdesk.batch.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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

    /** What a server said of its feed last time, for a conditional request. */
    public Validators validators(String source) {
        return jdbc.sql("select etag, last_modified from sources where name = ?").param(source)
                .query((row, number) -> new Validators(row.getString(1), row.getString(2))).optional()
                .orElse(Validators.NONE);
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

    /**
     * Records what a portion of a source gave.
     *
     * @param validators what the server said, or null where the fetch is not at its end
     */
    public void recordFetch(long collection, String source, FetchCounts counts, @Nullable Validators validators,
            Instant now) {
        addFetch(collection, source, counts, null, validators != null);
        if (validators != null) {
            remember(source, validators, now, null);
        }
    }

    /** Records a fetch that failed; what was known of the source stays. */
    public void recordFailure(long collection, String source, String problem) {
        addFetch(collection, source, new FetchCounts(0, 0, 0, 0), problem, true);
        remember(source, null, null, problem);
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

    private void remember(String source, @Nullable Validators validators, @Nullable Instant success,
            @Nullable String problem) {
        if (jdbc.sql("update sources set failures = case when cast(? as varchar) is null then 0 else failures + 1 end,"
                + " problem = ? where name = ?").param(problem).param(problem).param(source).update() == 0) {
            jdbc.sql("insert into sources (name, failures, problem) values (?, ?, ?)")
                    .param(source).param(problem == null ? 0 : 1).param(problem).update();
        }
        if (validators != null) {
            jdbc.sql("update sources set etag = ?, last_modified = ?, last_success = ? where name = ?")
                    .param(validators.etag()).param(validators.lastModified()).param(Timestamps.write(success))
                    .param(source).update();
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
