/** The face of the module: a briefing becomes a page, a print page, a mail and plain text, each by one template. */
@NullMarked
package org.nightdesk.templates;

import org.jspecify.annotations.NullMarked;
