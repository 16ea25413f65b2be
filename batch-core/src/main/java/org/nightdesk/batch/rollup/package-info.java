/**
 * Step {@code makeRollUps}: weekly and monthly roll-ups of a briefing, which {@link org.nightdesk.batch.rollup.RollUps} makes
 * from the stored editions.
 */
@NullMarked
package org.nightdesk.batch.rollup;

import org.jspecify.annotations.NullMarked;
