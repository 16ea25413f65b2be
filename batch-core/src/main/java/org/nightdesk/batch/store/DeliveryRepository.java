package org.nightdesk.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox: {@code deliveries}. */
@Repository
public class DeliveryRepository {

    private final JdbcClient jdbc;

    DeliveryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts an edition in the outbox for each recipient for whom it is not there yet. */
    public void add(EditionKey edition, Collection<String> recipients) {
        for (String recipient : recipients) {
            jdbc.sql("""
                    insert into deliveries (briefing, edition, revision, recipient, state)
                    select :briefing, :edition, :revision, :recipient, 'pending'
                    where not exists (select 1 from deliveries where briefing = :briefing and edition = :edition
                        and revision = :revision and recipient = :recipient)""")
                    .param("briefing", edition.briefing()).param("edition", edition.date())
                    .param("revision", edition.revision()).param("recipient", recipient).update();
        }
    }

    /**
     * All that stand in one of these states: oldest edition first, in it those first that were tried least. Left out is what a
     * newer revision replaced for its recipient: old news must not come after new.
     */
    public List<Delivery> in(Set<DeliveryState> states) {
        return jdbc.sql("""
                select briefing, edition, revision, recipient, state, attempts, detail, first_attempt, last_attempt
                from deliveries older where state in (:states)
                    and not exists (select 1 from deliveries newer where newer.briefing = older.briefing
                        and newer.edition = older.edition and newer.recipient = older.recipient
                        and newer.revision > older.revision)
                order by edition, briefing, revision, attempts, recipient""")
                .param("states", states.stream().map(DeliveryState::column).toList())
                .query(DeliveryRepository::delivery).list();
    }

    /** All of an edition, by recipient. */
    public List<Delivery> of(EditionKey edition) {
        return jdbc.sql("""
                select briefing, edition, revision, recipient, state, attempts, detail, first_attempt, last_attempt
                from deliveries where briefing = ? and edition = ? and revision = ? order by recipient""")
                .params(edition.briefing(), edition.date(), edition.revision()).query(DeliveryRepository::delivery)
                .list();
    }

    /**
     * Puts down a change of one delivery.
     *
     * @throws OptimisticLockingFailureException if it does not stand as it was before: someone else is at it
     */
    public void change(Delivery before, Delivery after) {
        int rows = jdbc.sql("""
                update deliveries set state = :state, attempts = :attempts, detail = :detail, first_attempt = :due,
                    last_attempt = :begun
                where briefing = :briefing and edition = :edition and revision = :revision
                    and recipient = :recipient and state = :before and attempts = :attemptsBefore""")
                .param("state", after.state().column()).param("attempts", after.attempts())
                .param("detail", after.detail()).param("due", Timestamps.write(after.due()))
                .param("begun", Timestamps.write(after.begun())).param("briefing", before.edition().briefing())
                .param("edition", before.edition().date()).param("revision", before.edition().revision())
                .param("recipient", before.recipient()).param("before", before.state().column())
                .param("attemptsBefore", before.attempts()).update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException(before + " is no longer " + before.state().column());
        }
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                new EditionKey(row.getString("briefing"), row.getObject("edition", LocalDate.class),
                        row.getInt("revision")),
                row.getString("recipient"), DeliveryState.of(row.getString("state")), row.getInt("attempts"),
                row.getString("detail"), Timestamps.read(row, "first_attempt"), Timestamps.read(row, "last_attempt"));
    }
}
