/** The two jobs: their steps in order, and nothing else. */
@NullMarked
package org.nightdesk.batch.job;

import org.jspecify.annotations.NullMarked;
