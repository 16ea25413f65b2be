/** The folder of dated editions with its index pages. */
@NullMarked
package org.nightdesk.reports.archive;

import org.jspecify.annotations.NullMarked;
