package org.nightdesk.batch.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.summarizer.model.Storyline;
import org.nightdesk.summarizer.story.StoryRank;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stories and storylines of a briefing: {@code stories}, {@code story_articles}, {@code storylines}. */
@Repository
public class StoryRepository {

    /** Rows sent to the database at once. */
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Json json;

    StoryRepository(JdbcClient jdbc, JdbcTemplate template, Json json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    /** Stores the stories of an edition in place of those that were there. */
    public void replace(EditionKey key, List<RankedStory> stories) {
        for (String table : List.of("story_articles", "stories", "storylines")) {
            jdbc.sql("delete from " + table + " where briefing = ? and edition = ? and revision = ?")
                    .params(key.briefing(), key.date(), key.revision()).update();
        }
        template.batchUpdate(
                """
                        insert into stories (briefing, edition, revision, id, storyline, rank, rank_parts)
                        values (?, ?, ?, ?, ?, ?, ?)""", stories, BATCH, (row, ranked) -> {
                    set(row, key);
                    row.setString(4, ranked.story().id());
                    row.setString(5, ranked.storyline().id());
                    row.setDouble(6, ranked.rank().value());
                    row.setString(7, json.write(ranked.rank()));
                });
        for (RankedStory ranked : stories) {
            template.batchUpdate("""
                    insert into story_articles (briefing, edition, revision, story, article_id, copy_of)
                    values (?, ?, ?, ?, ?, ?)""", ranked.story().members(), BATCH, (row, member) -> {
                set(row, key);
                row.setString(4, ranked.story().id());
                row.setString(5, member.articleId());
                row.setString(6, member.copyOf());
            });
        }
        Map<String, Storyline> storylines = new LinkedHashMap<>();
        stories.forEach(ranked -> storylines.put(ranked.storyline().id(), ranked.storyline()));
        template.batchUpdate(
                "insert into storylines (briefing, edition, revision, id, content) values (?, ?, ?, ?, ?)",
                storylines.values(), BATCH, (row, storyline) -> {
                    set(row, key);
                    row.setString(4, storyline.id());
                    row.setString(5, json.write(storyline));
                });
    }

    private static void set(PreparedStatement row, EditionKey key) throws SQLException {
        row.setString(1, key.briefing());
        row.setObject(2, key.date());
        row.setInt(3, key.revision());
    }

    /** The stories of an edition, highest rank first, ties by id. */
    public List<RankedStory> stories(EditionKey key) {
        Map<String, List<Story.Member>> members = new LinkedHashMap<>();
        jdbc.sql("""
                select story, article_id, copy_of from story_articles
                where briefing = ? and edition = ? and revision = ? order by story, article_id""")
                .params(key.briefing(), key.date(), key.revision())
                .query((row, number) -> members.computeIfAbsent(row.getString("story"), story -> new ArrayList<>())
                        .add(new Story.Member(row.getString("article_id"), row.getString("copy_of"))))
                .list();
        return jdbc.sql("""
                select s.id, s.rank, s.rank_parts, l.content from stories s join storylines l on l.briefing = s.briefing
                    and l.edition = s.edition and l.revision = s.revision and l.id = s.storyline
                where s.briefing = ? and s.edition = ? and s.revision = ? order by s.rank desc, s.id""")
                .params(key.briefing(), key.date(), key.revision())
                .query((row, number) -> new RankedStory(
                        new Story(row.getString("id"), members.getOrDefault(row.getString("id"), List.of())),
                        json.read(row.getString("content"), Storyline.class), rank(row)))
                .list();
    }

    private StoryRank rank(ResultSet row) throws SQLException {
        String parts = row.getString("rank_parts");
        // Of editions made before the parts were kept only the product is known.
        return parts == null
                ? new StoryRank(row.getDouble("rank"), 1, 1, 1)
                : json.read(parts, StoryRank.class);
    }

    /**
     * The stories of some storylines in the editions before one, the youngest edition first, then by id. Of several revisions
     * of an edition the last counts.
     */
    public List<StoredStory> earlier(EditionKey before, Set<String> storylines) {
        return jdbc.sql("""
                select s.edition, s.revision, s.id, s.storyline from stories s
                where s.briefing = :briefing and s.edition < :edition and s.storyline in (:storylines)
                    and s.revision = (select max(revision) from briefings b
                        where b.briefing = s.briefing and b.edition = s.edition)
                order by s.edition desc, s.id""").param("briefing", before.briefing())
                .param("edition", before.date()).param("storylines", storylines)
                .query((row, number) -> new StoredStory(
                        new EditionKey(before.briefing(), row.getObject("edition", LocalDate.class),
                                row.getInt("revision")),
                        row.getString("id"), row.getString("storyline")))
                .list();
    }

    /** A storyline as it stands now, empty if there is none. */
    public Optional<Storyline> storyline(String briefing, String id) {
        return jdbc.sql("""
                select content from storylines where briefing = ? and id = ?
                order by edition desc, revision desc limit 1""").params(briefing, id).query(String.class).optional()
                .map(content -> json.read(content, Storyline.class));
    }

    /** The ids of a briefing's storylines that begin so, ascending. */
    public List<String> storylineIds(String briefing, String beginning) {
        return jdbc.sql("""
                select distinct id from storylines
                where briefing = ? and substring(id from 1 for ?) = ? order by id""")
                .params(briefing, beginning.length(), beginning).query((row, number) -> row.getString("id")).list();
    }

    /** The articles of a story that are no reprints, by id. */
    public List<String> accounts(StoredStory story) {
        return jdbc.sql("""
                select article_id from story_articles
                where briefing = ? and edition = ? and revision = ? and story = ? and copy_of is null
                order by article_id""").params(story.edition().briefing(), story.edition().date(),
                story.edition().revision(), story.id()).query((row, number) -> row.getString("article_id")).list();
    }

    /**
     * A story of an edition.
     *
     * @param edition   the edition
     * @param id        the story
     * @param storyline the storyline it belongs to
     */
    public record StoredStory(EditionKey edition, String id, String storyline) {}

    /**
     * The storylines of a briefing as they stood before an edition, those with a story since a date, by id. Of several
     * revisions of an edition the last counts.
     */
    public List<Storyline> storylines(EditionKey before, LocalDate since) {
        Map<String, Storyline> latest = new LinkedHashMap<>();
        jdbc.sql("""
                select id, content from storylines s
                where briefing = ? and edition < ? and edition >= ? and revision = (
                    select max(revision) from briefings b where b.briefing = s.briefing and b.edition = s.edition)
                order by id, edition""").params(before.briefing(), before.date(), since)
                .query((row, number) -> latest.put(row.getString("id"),
                        json.read(row.getString("content"), Storyline.class)))
                .list();
        return List.copyOf(latest.values());
    }

    /**
     * A story in its place.
     *
     * @param story     the story
     * @param storyline the storyline it belongs to, this edition's day included
     * @param rank      how much it matters, and why
     */
    public record RankedStory(Story story, Storyline storyline, StoryRank rank) {}
}
