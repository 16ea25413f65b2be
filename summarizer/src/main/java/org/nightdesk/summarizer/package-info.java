/**
 * The face of the module: text becomes sentences ({@link org.nightdesk.summarizer.ArticleAnalyzer}), sentences become
 * summaries ({@link org.nightdesk.summarizer.Summarizers}), articles become stories and storylines
 * ({@link org.nightdesk.summarizer.StoryDesk}). These classes only wire the packages below, which never look back up.
 */
@NullMarked
package org.nightdesk.summarizer;

import org.jspecify.annotations.NullMarked;
