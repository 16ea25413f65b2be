package org.nightdesk.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Instants in columns of type {@code timestamp with time zone}: always UTC. */
final class Timestamps {

    private Timestamps() {}

    static @Nullable OffsetDateTime write(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant read(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static Instant require(ResultSet row, String column) throws SQLException {
        Instant instant = read(row, column);
        if (instant == null) {
            throw new SQLException(column + " is null");
        }
        return instant;
    }
}
