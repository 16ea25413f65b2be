/**
 * The folder of dated editions as a site that needs no server: {@link org.nightdesk.reports.archive.EditionFile} says where
 * an edition stands, {@link org.nightdesk.reports.archive.Shelves} what is there, {@link
 * org.nightdesk.reports.archive.SearchIndex} keeps notes of each edition and finds words again, {@link
 * org.nightdesk.reports.archive.ArchivePages} writes the pages that lead to them.
 */
@NullMarked
package org.nightdesk.reports.archive;

import org.jspecify.annotations.NullMarked;
