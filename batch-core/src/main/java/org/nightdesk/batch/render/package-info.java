/** Step {@code renderReports}: one item a format, rendered from the stored briefing and put in its place whole. */
@NullMarked
package org.nightdesk.batch.render;

import org.jspecify.annotations.NullMarked;
