/**
 * Print HTML to PDF; nothing else imports OpenPDF. Start at {@link org.nightdesk.reports.pdf.PdfPress}: it reads the page
 * ({@code PrintPage}), sets its type from the shipped fonts ({@code FontChain}, {@code ChainResolver},
 * {@code ChainTextRenderer}, {@code ChainOutputDevice}), breaks its lines ({@code LineBreaks}) and stamps the result
 * ({@code EditionStamp}). {@code ShippedOnly} and {@code WebLinks} keep everything foreign out.
 */
@NullMarked
package org.nightdesk.reports.pdf;

import org.jspecify.annotations.NullMarked;
