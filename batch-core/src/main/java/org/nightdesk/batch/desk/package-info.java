/**
 * The jobs as the command line and the schedule see them: {@link org.nightdesk.batch.desk.NightDesk} opens the store under
 * a lock, puts right what a killed process left behind, and runs jobs.
 */
@NullMarked
package org.nightdesk.batch.desk;

import org.jspecify.annotations.NullMarked;
