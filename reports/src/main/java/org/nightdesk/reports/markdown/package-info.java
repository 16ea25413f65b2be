/**
 * The page of an edition as Markdown, CommonMark with tables. Begin with {@link
 * org.nightdesk.reports.markdown.MarkdownPage}; commonmark-java writes and escapes.
 */
@NullMarked
package org.nightdesk.reports.markdown;

import org.jspecify.annotations.NullMarked;
