/**
 * Articles into stories. Begin with {@link org.nightdesk.summarizer.story.TermExtractor}, which makes the terms that are
 * kept of each article, and {@link org.nightdesk.summarizer.story.StoryGrouper}, whose documentation lists the steps of
 * grouping. Then {@link org.nightdesk.summarizer.story.StorylineLinker} joins days,
 * {@link org.nightdesk.summarizer.story.StoryRank} weighs stories and
 * {@link org.nightdesk.summarizer.story.HeadlineChoice} picks a title.
 */
@NullMarked
package org.nightdesk.summarizer.story;

import org.jspecify.annotations.NullMarked;
