/**
 * The store: one repository class a family of tables (see {@code db/migration}), over {@code JdbcClient}. Callers own the
 * transactions.
 */
@NullMarked
package org.nightdesk.batch.store;

import org.jspecify.annotations.NullMarked;
