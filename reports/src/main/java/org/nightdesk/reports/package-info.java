/**
 * The face of the module: {@link org.nightdesk.reports.Editor} decides what goes in and on which page,
 * {@link org.nightdesk.reports.BriefingRenderer} makes the files, {@link org.nightdesk.reports.EditionArchive} keeps them
 * in a folder of dated editions, {@link org.nightdesk.reports.BriefingMail} makes the messages.
 */
@NullMarked
package org.nightdesk.reports;

import org.jspecify.annotations.NullMarked;
