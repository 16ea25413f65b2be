package org.nightdesk.batch.store;

import java.util.Objects;
import java.util.Optional;
import org.nightdesk.batch.source.RobotsShelf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What sites allow robots: {@code robots}. */
@Repository
public class RobotsRepository implements RobotsShelf {

    private final JdbcClient jdbc;

    RobotsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Kept> kept(String place) {
        return jdbc.sql("select asked, rules from robots where place = ?").param(place)
                .query((row, number) -> new Kept(Timestamps.require(row, "asked"),
                        Objects.requireNonNullElse(row.getBytes("rules"), new byte[0])))
                .optional();
    }

    @Override
    public void keep(String place, Kept rules) {
        jdbc.sql("merge into robots (place, asked, rules) key (place) values (?, ?, ?)").param(place)
                .param(Timestamps.write(rules.asked())).param(rules.rules()).update();
    }
}
