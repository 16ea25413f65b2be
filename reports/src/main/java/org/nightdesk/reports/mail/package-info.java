/**
 * A briefing to one MIME message: a {@link org.nightdesk.reports.mail.Letter} is what all recipients get, a
 * {@link org.nightdesk.reports.mail.LetterMessage} is it in an envelope for one of them.
 */
@NullMarked
package org.nightdesk.reports.mail;

import org.jspecify.annotations.NullMarked;
