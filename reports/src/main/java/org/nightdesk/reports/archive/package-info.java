/** The folder of dated editions: files are put in their places whole, index pages are made from what stands there. */
@NullMarked
package org.nightdesk.reports.archive;

import org.jspecify.annotations.NullMarked;
