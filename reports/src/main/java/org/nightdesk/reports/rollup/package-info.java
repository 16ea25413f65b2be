/** A week or a month looked back at: {@link org.nightdesk.reports.rollup.RollUp} makes a document from stored ones. */
@NullMarked
package org.nightdesk.reports.rollup;

import org.jspecify.annotations.NullMarked;
