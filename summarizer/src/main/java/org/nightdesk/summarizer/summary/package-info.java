/**
 * Sentences worth printing, scored and chosen. {@link org.nightdesk.summarizer.summary.Methods} lists the methods. Each
 * is a {@code SentencePicker}: it is given {@code Material}, the candidates that {@code SentenceFilter} let through with
 * their stems as integers, and picks some within a {@code Limit}; {@code PickingSummarizer} puts them into reading order
 * and cites them.
 */
@NullMarked
package org.nightdesk.summarizer.summary;

import org.jspecify.annotations.NullMarked;
