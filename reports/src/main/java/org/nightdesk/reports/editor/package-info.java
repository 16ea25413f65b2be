/** Stories to a briefing, one builder a section. */
@NullMarked
package org.nightdesk.reports.editor;

import org.jspecify.annotations.NullMarked;
