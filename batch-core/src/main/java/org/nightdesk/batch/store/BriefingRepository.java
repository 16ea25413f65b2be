package org.nightdesk.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.Edition;
import org.nightdesk.templates.model.Briefing;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Editions, their documents and what became of each article: {@code briefings}, {@code briefing_items}. */
@Repository
public class BriefingRepository {

    /** Rows sent to the database at once. */
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Json json;

    BriefingRepository(JdbcClient jdbc, JdbcTemplate template, Json json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    /** The newest revision of an edition, empty if it was never begun. */
    public Optional<EditionKey> latest(String briefing, LocalDate date) {
        return jdbc.sql("select max(revision) from briefings where briefing = ? and edition = ?").params(briefing, date)
                .query(Integer.class).optional().map(revision -> new EditionKey(briefing, date, revision));
    }

    /** The newest edition of a briefing that has a document, empty if there is none. */
    public Optional<EditionKey> latest(String briefing) {
        return jdbc.sql("""
                select briefing, edition, revision from briefings where briefing = ? and document is not null
                order by edition desc, revision desc limit 1""").param(briefing).query(BriefingRepository::key)
                .optional();
    }

    /** The newest edition of a briefing before a date that has a document, in its last revision; empty if there is none. */
    public Optional<EditionKey> before(String briefing, LocalDate date) {
        return jdbc.sql("""
                select briefing, edition, revision from briefings
                where briefing = ? and edition < ? and document is not null
                order by edition desc, revision desc limit 1""").params(briefing, date)
                .query(BriefingRepository::key).optional();
    }

    /** The editions of a briefing in some days that have a document, each in its last revision that has one, oldest first. */
    public List<EditionKey> composed(String briefing, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select briefing, edition, max(revision) as revision from briefings
                where briefing = ? and edition between ? and ? and document is not null
                group by briefing, edition order by edition""").params(briefing, first, last)
                .query(BriefingRepository::key).list();
    }

    /** All editions, newest first. */
    public List<EditionKey> editions() {
        return jdbc
                .sql("select briefing, edition, revision from briefings order by edition desc, briefing, revision desc")
                .query(BriefingRepository::key).list();
    }

    /** Begins an edition: its number and its window are fixed from now on. Begun before, it stays as it was. */
    public void open(EditionKey key, Instant cutOff) {
        if (find(key).isPresent()) {
            return;
        }
        jdbc.sql("""
                insert into briefings (briefing, edition, revision, number, window_from, cut_off)
                select :briefing, :edition, :revision,
                    coalesce((select min(number) from briefings where briefing = :briefing and edition = :edition),
                        (select coalesce(max(number), 0) + 1 from briefings where briefing = :briefing)),
                    (select max(cut_off) from briefings where briefing = :briefing and edition < :edition), :cutOff""")
                .param("briefing", key.briefing()).param("edition", key.date()).param("revision", key.revision())
                .param("cutOff", Timestamps.write(cutOff)).update();
    }

    /** An edition that was begun. */
    public Optional<Edition> find(EditionKey key) {
        return jdbc.sql("""
                select edition, number, revision, window_from, cut_off from briefings
                where briefing = ? and edition = ? and revision = ?""")
                .params(key.briefing(), key.date(), key.revision())
                .query((row, number) -> new Edition(row.getObject("edition", LocalDate.class), row.getInt("number"),
                        row.getInt("revision"), Timestamps.read(row, "window_from"),
                        Timestamps.require(row, "cut_off")))
                .optional();
    }

    /** The composed document of an edition. */
    public Optional<Briefing> document(EditionKey key) {
        return jdbc.sql("""
                select document from briefings
                where briefing = ? and edition = ? and revision = ? and document is not null""")
                .params(key.briefing(), key.date(), key.revision()).query(String.class).optional()
                .map(document -> json.read(document, Briefing.class));
    }

    /** The same for an edition that is named by its parts. */
    public Optional<Briefing> document(String briefing, LocalDate date, int revision) {
        return document(new EditionKey(briefing, date, revision));
    }

    /** The documents of the editions before one, each in its last revision, newest first. */
    public List<Briefing> before(EditionKey key, int most) {
        return jdbc.sql("""
                select document from briefings b
                where briefing = ? and edition < ? and document is not null and revision = (
                    select max(revision) from briefings
                    where briefing = b.briefing and edition = b.edition and document is not null)
                order by edition desc fetch first ? rows only""")
                .params(key.briefing(), key.date(), most).query(String.class).list().stream()
                .filter(Objects::nonNull).map(document -> json.read(document, Briefing.class)).toList();
    }

    /** Stores the composed document. */
    public void storeDocument(EditionKey key, Briefing document) {
        jdbc.sql("update briefings set document = ? where briefing = ? and edition = ? and revision = ?")
                .params(json.write(document), key.briefing(), key.date(), key.revision()).update();
    }

    /** The articles that no other edition of the briefing has considered yet, by id; those that waited among them, and
     * those whose page could not be had then, but since. */
    public List<Candidate> candidates(EditionKey key) {
        return jdbc.sql("""
                select a.id, a.source, a.published, a.reason from articles a
                where a.state <> 'raw' and not exists (
                    select 1 from briefing_items i
                    where i.article_id = a.id and i.briefing = ? and i.edition <> ? and i.disposition <> 'waiting'
                        and (i.disposition <> 'rejected' or a.state = 'rejected'))
                order by a.id""").params(key.briefing(), key.date())
                .query((row, number) -> new Candidate(row.getString("id"), row.getString("source"),
                        Timestamps.read(row, "published"), row.getString("reason")))
                .list();
    }

    /** Puts down what became of the edition's articles, in place of what was put down before. */
    public void replaceItems(EditionKey key, List<Item> items) {
        jdbc.sql("delete from briefing_items where briefing = ? and edition = ? and revision = ?")
                .params(key.briefing(), key.date(), key.revision()).update();
        template.batchUpdate("""
                insert into briefing_items (briefing, edition, revision, article_id, disposition, reason)
                values (?, ?, ?, ?, ?, ?)""",
                items, BATCH, (row, item) -> {
                    row.setString(1, key.briefing());
                    row.setObject(2, key.date());
                    row.setInt(3, key.revision());
                    row.setString(4, item.articleId());
                    row.setString(5, item.disposition().column());
                    row.setString(6, item.reason());
                });
    }

    /** What became of the edition's articles, by article id. */
    public List<Item> items(EditionKey key) {
        return jdbc.sql("""
                select article_id, disposition, reason from briefing_items
                where briefing = ? and edition = ? and revision = ? order by article_id""")
                .params(key.briefing(), key.date(), key.revision())
                .query((row, number) -> new Item(row.getString("article_id"),
                        Disposition.of(row.getString("disposition")), row.getString("reason")))
                .list();
    }

    /** How many of the edition's articles went which way; ways that none went are left out. */
    public Map<Disposition, Integer> count(EditionKey key) {
        Map<Disposition, Integer> counts = new TreeMap<>();
        jdbc.sql("""
                select disposition, count(*) as articles from briefing_items
                where briefing = ? and edition = ? and revision = ? group by disposition""")
                .params(key.briefing(), key.date(), key.revision())
                .query((row, number) -> counts.put(Disposition.of(row.getString("disposition")),
                        row.getInt("articles")))
                .list();
        return counts;
    }

    /** How many of the edition's articles came from which source; sources that gave none are left out. */
    public Map<String, Integer> countBySource(EditionKey key) {
        return countBySource(key, Set.of(Disposition.values()));
    }

    /** How many of each source's articles wait for the next edition; sources of which none does are left out. */
    public Map<String, Integer> waitingBySource(EditionKey key) {
        return countBySource(key, Set.of(Disposition.WAITING));
    }

    private Map<String, Integer> countBySource(EditionKey key, Set<Disposition> ways) {
        Map<String, Integer> counts = new TreeMap<>();
        jdbc.sql("""
                select a.source, count(*) as articles from briefing_items i join articles a on a.id = i.article_id
                where i.briefing = :briefing and i.edition = :edition and i.revision = :revision
                    and i.disposition in (:ways) group by a.source""")
                .param("briefing", key.briefing()).param("edition", key.date()).param("revision", key.revision())
                .param("ways", ways.stream().map(Disposition::column).toList())
                .query((row, number) -> counts.put(row.getString("source"), row.getInt("articles"))).list();
        return counts;
    }

    private static EditionKey key(ResultSet row, int number) throws SQLException {
        return new EditionKey(row.getString("briefing"), row.getObject("edition", LocalDate.class),
                row.getInt("revision"));
    }

    /**
     * An article that an edition has to decide on.
     *
     * @param id        the article
     * @param source    the configured source it came from
     * @param published when it was published, or null
     * @param rejection why it cannot be used, or null if it can
     */
    public record Candidate(String id, String source, @Nullable Instant published, @Nullable String rejection) {}

    /**
     * What became of an article.
     *
     * @param articleId   the article
     * @param disposition which way it went
     * @param reason      why, where that needs a word; for a duplicate the id of the article it reprints
     */
    public record Item(String articleId, Disposition disposition, @Nullable String reason) {}
}
