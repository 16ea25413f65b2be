/** Weekly and monthly roll-ups of a briefing: {@link org.nightdesk.batch.rollup.RollUps} composes them from stored editions. */
@NullMarked
package org.nightdesk.batch.rollup;

import org.jspecify.annotations.NullMarked;
