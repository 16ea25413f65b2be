package org.nightdesk.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.source.RawArticle;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.Sentence;
import org.nightdesk.templates.model.ArticleForm;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Articles from raw to analysed: {@code articles}, {@code article_keys}, {@code sentences}, {@code article_terms}. */
@Repository
public class ArticleRepository {

    /** Rows sent to the database at once. */
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Json json;

    ArticleRepository(JdbcClient jdbc, JdbcTemplate template, Json json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    /** Whether an article has come in before: by its address, its id in the feed, or its words. */
    public boolean isKnown(RawArticle article) {
        return jdbc.sql("select count(*) from article_keys where article_key in (:keys)").param("keys", article.keys())
                .query(Integer.class).single() > 0;
    }

    /** The dates of a source's articles in a time, oldest first; undated ones have none. */
    public List<Instant> published(String source, Instant from, Instant until) {
        return jdbc.sql("""
                select published from articles where source = ? and state <> 'rejected' and published between ? and ?
                order by published""").param(source).param(Timestamps.write(from)).param(Timestamps.write(until))
                .query((row, number) -> Timestamps.require(row, "published")).list();
    }

    /** The date of a source's newest article up to a point in time, or null if none has one. */
    public @Nullable Instant lastPublished(String source, Instant until) {
        return jdbc.sql("select max(published) as published from articles where source = ? and published <= ?"
                + " and state <> 'rejected'").param(source).param(Timestamps.write(until))
                .query((row, number) -> Optional.ofNullable(Timestamps.read(row, "published"))).single().orElse(null);
    }

    /** How many articles were taken from a source, ever. */
    public int countOf(String source) {
        return jdbc.sql("select count(*) from articles where source = ? and state <> 'rejected'").param(source)
                .query(Integer.class).single();
    }

    /** Takes a new article in. */
    public void insert(long collection, RawArticle article) {
        insert(collection, article, null);
    }

    /** Takes note of a new item that cannot be used, so that it is counted and told once. */
    public void insertRejected(long collection, RawArticle item, String reason) {
        insert(collection, item, reason);
    }

    private void insert(long collection, RawArticle article, @Nullable String reason) {
        jdbc.sql("""
                insert into articles (id, collection, source, outlet, feed_id, url, kind, title, published, body, state,
                    reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(article.id()).param(collection).param(article.source()).param(article.outlet())
                .param(article.feedId()).param(article.url()).param(article.kind().name()).param(article.title())
                .param(Timestamps.write(article.published())).param(article.body())
                .param(reason == null ? "raw" : "rejected").param(reason).update();
        for (String key : article.keys()) {
            jdbc.sql("insert into article_keys (article_key, article_id) values (?, ?)").params(key, article.id())
                    .update();
        }
    }

    /** The ids of the articles that wait for analysis, ascending. */
    public List<String> rawIds() {
        return jdbc.sql("select id from articles where state = 'raw' order by id")
                .query((row, number) -> row.getString("id")).list();
    }

    /** Lets an article wait for analysis once more, if it was done with before. */
    public void analyzeAgain(String id) {
        for (String table : List.of("sentences", "article_terms", "article_lines")) {
            jdbc.sql("delete from " + table + " where article_id = ?").param(id).update();
        }
        jdbc.sql("""
                update articles set state = 'raw', reason = null, clean_title = null, clean_text = null, form = null
                where id = ? and state <> 'raw'""").param(id).update();
    }

    /** An article as it came in. */
    public RawArticle raw(String id) {
        return jdbc.sql("select source, outlet, feed_id, url, title, published, kind, body from articles where id = ?")
                .param(id).query(ArticleRepository::raw).single();
    }

    /** Stores what analysis made of articles in a collection. */
    public void storeAnalyzed(long collection, Collection<AnalyzedArticle> articles, Collection<ArticleTerms> terms) {
        template.batchUpdate(
                """
                        update articles set state = 'analyzed', clean_title = ?, clean_text = ?, outlet = ?, url = ?, published = ?,
                            language = ?, analyzed_in = ?
                        where id = ?""",
                articles, BATCH, (row, analyzed) -> {
                    Article article = analyzed.article();
                    row.setString(1, article.title());
                    row.setString(2, article.text());
                    row.setString(3, article.source());
                    row.setString(4, article.url());
                    row.setObject(5, Timestamps.write(article.published()));
                    row.setString(6, analyzed.language());
                    row.setLong(7, collection);
                    row.setString(8, article.id());
                });
        List<Sentence> sentences = articles.stream().flatMap(article -> article.sentences().stream()).toList();
        template.batchUpdate("insert into sentences (article_id, position, span_start, span_end) values (?, ?, ?, ?)",
                sentences, BATCH, (row, sentence) -> {
                    row.setString(1, sentence.articleId());
                    row.setInt(2, sentence.position());
                    row.setInt(3, sentence.start());
                    row.setInt(4, sentence.end());
                });
        template.batchUpdate("insert into article_terms (article_id, terms) values (?, ?)", terms, BATCH,
                (row, term) -> {
                    row.setString(1, term.articleId());
                    row.setString(2, json.write(term));
                });
    }

    /** The same for articles that were analysed before. */
    public void replaceAnalyzed(long collection, Collection<AnalyzedArticle> articles,
            Collection<ArticleTerms> terms) {
        for (AnalyzedArticle analyzed : articles) {
            jdbc.sql("delete from sentences where article_id = ?").param(analyzed.article().id()).update();
            jdbc.sql("delete from article_terms where article_id = ?").param(analyzed.article().id()).update();
        }
        storeAnalyzed(collection, articles, terms);
    }

    /**
     * What is known of an article beside its text.
     *
     * @param form     what it is, where it is not simply an article, or null
     * @param byline   who wrote it, or null
     * @param modified when it was last changed, or null
     * @param image    what its lead image shows, in the words of its page, or null
     */
    public record Details(String articleId, @Nullable ArticleForm form, @Nullable String byline,
            @Nullable Instant modified, @Nullable String image) {}

    /** Puts down what is known of articles beside their text. */
    public void storeDetails(Collection<Details> details) {
        template.batchUpdate("update articles set form = ?, byline = ?, modified = ?, image = ? where id = ?",
                details, BATCH, (row, known) -> {
                    row.setString(1, known.form() == null ? null : known.form().name());
                    row.setString(2, known.byline());
                    row.setObject(3, Timestamps.write(known.modified()));
                    row.setString(4, known.image());
                    row.setString(5, known.articleId());
                });
    }

    /** The articles of an edition that are not simply articles, by id. */
    public Map<String, ArticleForm> forms(EditionKey key) {
        Map<String, ArticleForm> forms = new TreeMap<>();
        jdbc.sql("""
                select a.id, a.form from articles a join briefing_items i on i.article_id = a.id
                where i.briefing = ? and i.edition = ? and i.revision = ? and a.form is not null""")
                .params(key.briefing(), key.date(), key.revision()).query(row -> {
                    forms.put(row.getString(1), ArticleForm.valueOf(row.getString(2)));
                });
        return forms;
    }

    /** Rejects an article for a reason. */
    public void reject(String id, String reason) {
        jdbc.sql("update articles set state = 'rejected', reason = ? where id = ?").params(reason, id).update();
    }

    /** The terms of articles that were analysed, in the order of the ids. */
    public List<ArticleTerms> terms(List<String> ids) {
        List<ArticleTerms> terms = new ArrayList<>(ids.size());
        for (String id : ids) {
            terms.add(json.read(jdbc.sql("select terms from article_terms where article_id = ?").param(id)
                    .query(String.class).single(), ArticleTerms.class));
        }
        return terms;
    }

    /**
     * An article that was analysed, with its sentences.
     *
     * @throws EmptyResultDataAccessException if there is none
     */
    public AnalyzedArticle analyzed(String id) {
        AnalyzedArticle analyzed = jdbc.sql("""
                select id, clean_title, clean_text, outlet, url, published, language from articles
                where id = ? and state = 'analyzed'""").param(id)
                .query((row, number) -> new AnalyzedArticle(article(row, number),
                        Objects.requireNonNullElse(row.getString("language"), "en"), List.of()))
                .single();
        String text = analyzed.article().text();
        List<Sentence> sentences = jdbc.sql("""
                select position, span_start, span_end from sentences where article_id = ? order by position""")
                .param(id).query((row, number) -> {
                    int start = row.getInt("span_start");
                    int end = row.getInt("span_end");
                    return new Sentence(id, row.getInt("position"), start, end, text.substring(start, end));
                }).list();
        return new AnalyzedArticle(analyzed.article(), analyzed.language(), sentences);
    }

    /** The articles of an edition's stories, by id. */
    public List<Article> ofStories(EditionKey key) {
        return jdbc.sql("""
                select a.id, a.clean_title, a.clean_text, a.outlet, a.url, a.published
                from story_articles s join articles a on a.id = s.article_id
                where s.briefing = ? and s.edition = ? and s.revision = ? order by a.id""")
                .params(key.briefing(), key.date(), key.revision()).query(ArticleRepository::article).list();
    }

    /** How many items came in with a collection, rejected ones included. */
    public int count(long collection) {
        return jdbc.sql("select count(*) from articles where collection = ?").param(collection).query(Integer.class)
                .single();
    }

    /** How many of the items that came in with a collection are rejected by now. */
    public int countRejected(long collection) {
        return jdbc.sql("select count(*) from articles where collection = ? and state = 'rejected'").param(collection)
                .query(Integer.class).single();
    }

    /** How many of the analysed articles have no terms: always 0 once analysis is done. */
    public int analyzedWithoutTerms() {
        return jdbc.sql("""
                select count(*) from articles a
                where a.state = 'analyzed' and not exists (select 1 from article_terms t where t.article_id = a.id)""")
                .query(Integer.class).single();
    }

    private static Article article(ResultSet row, int number) throws SQLException {
        return new Article(row.getString("id"), row.getString("clean_title"), row.getString("clean_text"),
                row.getString("outlet"), row.getString("url"), Timestamps.read(row, "published"));
    }

    private static RawArticle raw(ResultSet row, int number) throws SQLException {
        return new RawArticle(row.getString("source"), row.getString("outlet"), row.getString("feed_id"),
                row.getString("url"), row.getString("title"), Timestamps.read(row, "published"),
                RawArticle.Kind.valueOf(row.getString("kind")), row.getString("body"));
    }
}
