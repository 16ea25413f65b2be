/**
 * The only module with Spring, SQL and the network: sources, store, jobs, schedule, delivery and the command line. Read
 * {@code job} first (the steps in order), then the package of the step you are after.
 */
@NullMarked
package org.nightdesk.batch;

import org.jspecify.annotations.NullMarked;
