package org.nightdesk.batch.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pages of articles that came in as teasers or links: {@code article_pages}. */
@Repository
public class PageRepository {

    private final JdbcClient jdbc;

    PageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The ids of the articles that wait for their page to be asked for, ascending. Where it failed for a reason that may
     * pass it is wanted again, unless the article went without it into an edition.
     */
    public List<String> wanted(Instant now) {
        return jdbc.sql("""
                select a.id from articles a left join article_pages p on p.article_id = a.id
                where a.kind in ('TEASER', 'LINK') and a.url is not null
                    and (a.state = 'raw' and p.article_id is null
                        or p.again <= ? and (a.state = 'rejected' or not exists (
                            select 1 from briefing_items i where i.article_id = a.id)))
                order by a.id""").param(Timestamps.write(now)).query((row, number) -> row.getString("id")).list();
    }

    /** How often the page of an article was asked for. */
    public int attempts(String id) {
        return jdbc.sql("select attempts from article_pages where article_id = ?").param(id).query(Integer.class)
                .optional().orElse(0);
    }

    /** Keeps the page of an article. */
    public void store(String id, String page) {
        jdbc.sql(
                "merge into article_pages (article_id, page, problem, again) key (article_id) values (?, ?, null, null)")
                .param(id).param(page).update();
    }

    /**
     * Keeps the reason why there is no page.
     *
     * @param attempts how often it was asked for by now
     * @param again    from when it may be asked for once more, or null if never
     */
    public void storeProblem(String id, String problem, int attempts, @Nullable Instant again) {
        jdbc.sql("""
                merge into article_pages (article_id, problem, attempts, again) key (article_id) values (?, ?, ?, ?)""")
                .param(id).param(problem).param(attempts).param(Timestamps.write(again)).update();
    }

    /** The page that was fetched for an article, or null. */
    public @Nullable String page(String id) {
        return jdbc.sql("select page from article_pages where article_id = ? and page is not null").param(id)
                .query(String.class).optional().orElse(null);
    }
}
