/** Print HTML to PDF; nothing else imports OpenPDF. */
@NullMarked
package org.nightdesk.reports.pdf;

import org.jspecify.annotations.NullMarked;
