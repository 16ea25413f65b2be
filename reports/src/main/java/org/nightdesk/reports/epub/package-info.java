/**
 * The page of an edition as an e-book, EPUB 3. Begin with {@link org.nightdesk.reports.epub.EpubPress}: {@link
 * org.nightdesk.reports.epub.Chapters} divides the page, {@link org.nightdesk.reports.epub.FixedZip} packs the files.
 */
@NullMarked
package org.nightdesk.reports.epub;

import org.jspecify.annotations.NullMarked;
