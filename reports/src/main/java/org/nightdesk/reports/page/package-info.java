/** The web page as a document: what other formats are made from, so that they cannot tell anything else. */
@NullMarked
package org.nightdesk.reports.page;

import org.jspecify.annotations.NullMarked;
