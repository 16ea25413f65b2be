/**
 * Step {@code deliverReports}: the outbox, one row a recipient and edition, and the way to the SMTP server. Read
 * {@link org.nightdesk.batch.deliver.Outcome} first: all care here is for telling its cases apart.
 */
@NullMarked
package org.nightdesk.batch.deliver;

import org.jspecify.annotations.NullMarked;
