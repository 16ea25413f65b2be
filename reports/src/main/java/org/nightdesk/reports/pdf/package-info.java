/**
 * Print HTML to PDF; nothing else imports OpenPDF. Start at {@link org.nightdesk.reports.pdf.PdfPress}: it reads the page
 * ({@code PrintPage}), breaks its lines ({@code LineBreaks}, {@code Syllables}), sets its type and stamps the result
 * ({@code EditionStamp}). {@code ShippedOnly} and {@code PrintRules} keep everything foreign out.
 *
 * <p>
 * Type: a {@code FontChain} divides a text into {@code TextRun}s, each in a shipped face or a {@code BorrowedFont} that
 * {@code SystemFonts} found, as its {@code Reading} asks; a {@code Shaper} places letters that change beside each other,
 * {@code EmojiPictures} holds what {@code Emoji} are shown as. {@code VisualOrder} and {@code RightToLeft} put what is read
 * from right to left in its place; {@code ChainTextRenderer} measures and {@code ChainOutputDevice} draws.
 */
@NullMarked
package org.nightdesk.reports.pdf;

import org.jspecify.annotations.NullMarked;
