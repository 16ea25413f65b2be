/** Step {@code composeBriefing}: stories become a briefing, frozen and stored as JSON. */
@NullMarked
package org.nightdesk.batch.compose;

import org.jspecify.annotations.NullMarked;
