/**
 * From what was fetched to the clean text of an article, from which every printed sentence is taken. Start at
 * {@link org.nightdesk.batch.extract.ArticleExtractor}.
 */
@NullMarked
package org.nightdesk.batch.extract;

import org.jspecify.annotations.NullMarked;
