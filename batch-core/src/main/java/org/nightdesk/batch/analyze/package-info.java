/** Step {@code analyzeArticles}: a raw article becomes clean text, sentences and terms, or a named reason why not. */
@NullMarked
package org.nightdesk.batch.analyze;

import org.jspecify.annotations.NullMarked;
