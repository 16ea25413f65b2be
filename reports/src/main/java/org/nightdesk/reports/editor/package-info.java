/**
 * Stories to a briefing. {@link org.nightdesk.reports.editor.PageMakeup} fills the page from the top within the length
 * that was ordered: a {@code SectionBuilder} a part takes from the {@code Copy} what it tells. {@code StoryWriter} writes one
 * story, {@code SectionDesk} says where a story belongs, {@code Footnotes} number the sources, {@code Accounting} says what
 * became of each article.
 */
@NullMarked
package org.nightdesk.reports.editor;

import org.jspecify.annotations.NullMarked;
