/** A briefing to one MIME message. */
@NullMarked
package org.nightdesk.reports.mail;

import org.jspecify.annotations.NullMarked;
