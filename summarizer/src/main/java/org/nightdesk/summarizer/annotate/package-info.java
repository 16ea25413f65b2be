/**
 * Text to sentences and words. CoreNLP is used here and nowhere else, in two tiers, because their costs differ by a
 * factor of 40: full stops for every article, names only for what may be printed. Read
 * {@link org.nightdesk.summarizer.annotate.SentenceSplitter} first, then
 * {@link org.nightdesk.summarizer.annotate.Words}.
 */
@NullMarked
package org.nightdesk.summarizer.annotate;

import org.jspecify.annotations.NullMarked;
