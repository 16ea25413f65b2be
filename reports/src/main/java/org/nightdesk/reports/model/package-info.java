/** What the editor works from: the briefing's settings, the edition, the stories with their articles, the coverage. */
@NullMarked
package org.nightdesk.reports.model;

import org.jspecify.annotations.NullMarked;
