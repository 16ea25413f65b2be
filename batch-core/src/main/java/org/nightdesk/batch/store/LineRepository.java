package org.nightdesk.batch.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines that sources repeat from article to article: {@code article_lines}, {@code learned_lines}. */
@Repository
public class LineRepository {

    private static final int BATCH = 1000;

    /** A line of fewer articles is never taken for furniture: it may be their story. */
    private static final int FEWEST_ARTICLES = 8;

    /** So many of a hundred articles of an outlet have it. */
    private static final int LEAST_SHARE = 20;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    LineRepository(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** The first and last lines of an article by their keys; at the same place in the same transaction as its text. */
    public void store(String articleId, Collection<String> keys) {
        template.batchUpdate("insert into article_lines (article_id, line_key) values (?, ?)", keys, BATCH,
                (row, key) -> {
                    row.setString(1, articleId);
                    row.setString(2, key);
                });
    }

    /**
     * Learns the lines that an outlet of a source repeats, from all of its articles: the order in which they came does not
     * matter. What was learned once stays.
     *
     * @return how many lines are new
     */
    public int learn() {
        return jdbc.sql("""
                insert into learned_lines (source, outlet, line_key)
                select a.source, a.outlet, l.line_key
                from (select line_key from article_lines group by line_key having count(*) >= ?) often
                    join article_lines l on l.line_key = often.line_key
                    join articles a on a.id = l.article_id and a.state = 'analyzed'
                    join (select source, outlet, count(*) as articles from articles where state = 'analyzed'
                        group by source, outlet) total on total.source = a.source and total.outlet = a.outlet
                where not exists (select 1 from learned_lines d
                    where d.source = a.source and d.outlet = a.outlet and d.line_key = l.line_key)
                group by a.source, a.outlet, l.line_key, total.articles
                having count(*) >= ? and count(distinct a.clean_title) >= ? and count(*) * 100 >= total.articles * ?""")
                .params(FEWEST_ARTICLES, FEWEST_ARTICLES, FEWEST_ARTICLES, LEAST_SHARE).update();
    }

    /** The articles that were analysed in a collection and still have learned lines, by id. */
    public List<String> affected(long collection) {
        return jdbc.sql("""
                select distinct a.id from articles a
                    join article_lines l on l.article_id = a.id
                    join learned_lines d on d.source = a.source and d.outlet = a.outlet and d.line_key = l.line_key
                where a.analyzed_in = ? and a.state = 'analyzed' order by a.id""").param(collection)
                .query((row, number) -> row.getString("id")).list();
    }

    /** The learned lines that an article has. */
    public Set<String> learned(String articleId) {
        return new TreeSet<>(jdbc.sql("""
                select l.line_key from article_lines l
                    join articles a on a.id = l.article_id
                    join learned_lines d on d.source = a.source and d.outlet = a.outlet and d.line_key = l.line_key
                where l.article_id = ?""").param(articleId).query((row, number) -> row.getString("line_key")).list());
    }

    /** Forgets lines of an article: they are out of its text. */
    public void forget(String articleId, Collection<String> keys) {
        template.batchUpdate("delete from article_lines where article_id = ? and line_key = ?", keys, BATCH,
                (row, key) -> {
                    row.setString(1, articleId);
                    row.setString(2, key);
                });
    }
}
