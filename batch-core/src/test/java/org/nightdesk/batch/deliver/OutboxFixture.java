package org.nightdesk.batch.deliver;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.DeliveryRepository;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.Json;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** An outbox over the real tables in memory, with one edition to send and a clock that is moved by hand. */
final class OutboxFixture implements AutoCloseable {

    static final EditionKey EDITION = new EditionKey("morning", LocalDate.of(2026, 9, 14), 0);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final HandClock clock = new HandClock();

    OutboxFixture() {
        JdbcConnectionPool database = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                "sa", "");
        Flyway.configure().dataSource(database).load().migrate();
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database));
        context.registerBean(Clock.class, () -> clock);
        context.register(Json.class, BriefingRepository.class, DeliveryRepository.class, Outbox.class);
        context.refresh();
        open(EDITION);
    }

    Outbox outbox() {
        return context.getBean(Outbox.class);
    }

    void open(EditionKey edition) {
        context.getBean(BriefingRepository.class).open(edition, clock.instant());
    }

    void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    @Override
    public void close() {
        context.getBean(JdbcClient.class).sql("shutdown").update();
        context.close();
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-09-14T04:30:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
